// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page, its addresses in words of each language and those without a language, and its doors.
 *
 * <p>Addresses are path patterns, such as {@code /ho-so/{code}} and {@code /dossiers/{code}}; both
 * have the same variables. What is in braces never is personal data. A page is closed to everybody
 * until it says whom it is for.
 *
 * @param vietnamese canonical in Vietnamese
 * @param english canonical in English
 * @param others further addresses that serve the same page, such as {@code /}
 * @param reading who may open it; null for an address that only takes forms
 * @param sending who may send its form; null for a page that takes none
 */
public record PageRoute(
        String vietnamese,
        String english,
        List<String> others,
        @Nullable Door reading,
        @Nullable Door sending) {
    public PageRoute {
        others = List.copyOf(others);
    }

    /** A page with one address a language, closed until it says whom it is for. */
    public static PageRoute of(String vietnamese, String english) {
        return new PageRoute(vietnamese, english, List.of(), new Door.Closed(), null);
    }

    /** This page, served at {@code path} too. */
    public PageRoute alsoAt(String path) {
        return new PageRoute(vietnamese, english, List.of(path), reading, sending);
    }

    /** This page, for anybody to read. */
    public PageRoute forAll() {
        return readBy(new Door.Open());
    }

    /** This page, for whoever is signed in. */
    public PageRoute forStaff() {
        return readBy(new Door.SignedIn());
    }

    /** This page, for those who have {@code right} at some unit. */
    public PageRoute needing(Right right) {
        return readBy(new Door.Holding(right, false));
    }

    /** This page, for those who have {@code right}, and in a demo for anybody. */
    public PageRoute needingOutsideDemo(Right right) {
        return readBy(new Door.Holding(right, true));
    }

    /** This page, whose form is sent by those who may read it. */
    public PageRoute takingForms() {
        return sentThrough(reading);
    }

    /** This page, whose form anybody sends to ask something: it changes nothing. */
    public PageRoute takingQuestions() {
        return sentThrough(new Door.Asking());
    }

    /** This page, whose form is sent by those who have {@code right}. */
    public PageRoute takingForms(Right right) {
        return sentThrough(new Door.Holding(right, false));
    }

    /** This address as one that only takes a form, through the door by which it was to be read. */
    public PageRoute onlyForms() {
        return new PageRoute(vietnamese, english, others, null, reading);
    }

    private PageRoute readBy(Door door) {
        return new PageRoute(vietnamese, english, others, door, sending);
    }

    private PageRoute sentThrough(@Nullable Door door) {
        return new PageRoute(vietnamese, english, others, reading, door);
    }

    /** The canonical pattern in {@code language}. */
    public String in(Language language) {
        return switch (language) {
            case VIETNAMESE -> vietnamese;
            case ENGLISH -> english;
        };
    }
}
