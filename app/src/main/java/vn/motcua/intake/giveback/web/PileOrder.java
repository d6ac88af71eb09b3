// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import java.util.Arrays;
import java.util.Comparator;
import vn.motcua.intake.giveback.ReadyResult;
import vn.motcua.language.VietnameseOrder;

/** How the pile is sorted so that a result is found with two fingers. */
enum PileOrder {
    /** By the day it became ready, the oldest first. */
    DAY("ngay"),
    /** By given name, as a class register has it. */
    NAME("ten"),
    /** By its place on the shelf, those without one last. */
    SHELF("ngan");

    private final String word;

    PileOrder(String word) {
        this.word = word;
    }

    /** The word in addresses. */
    String word() {
        return word;
    }

    Comparator<ReadyResult> order() {
        Comparator<ReadyResult> byDay = Comparator.comparing(ReadyResult::since);
        return switch (this) {
            case DAY -> byDay;
            case NAME ->
                    Comparator.comparing(ReadyResult::applicant, VietnameseOrder.PERSON_NAME)
                            .thenComparing(byDay);
            case SHELF ->
                    Comparator.comparing((ReadyResult one) -> one.shelf().isEmpty())
                            .thenComparing(ReadyResult::shelf, VietnameseOrder.TEXT)
                            .thenComparing(byDay);
        };
    }

    /** The one with this {@link #word()}, or by day. */
    static PileOrder of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst().orElse(DAY);
    }
}
