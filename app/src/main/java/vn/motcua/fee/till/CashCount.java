// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Money;

/**
 * What was counted in a cash box.
 *
 * @param notes how many of each of {@link #NOTES}; empty when only the sum is told
 * @param total the sum
 */
public record CashCount(Map<Integer, Integer> notes, Money total) {
    /** The notes in use, in đồng, the largest first. */
    public static final List<Integer> NOTES =
            List.of(500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5000, 2000, 1000, 500);

    public CashCount {
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
    }

    /** The sum alone. */
    public static CashCount of(Money total) {
        return new CashCount(Map.of(), total);
    }

    /** So many of each note; throws for a note that is not in use or a count below zero. */
    public static CashCount of(Map<Integer, Integer> notes) {
        long total = 0;
        for (Map.Entry<Integer, Integer> note : notes.entrySet()) {
            if (!NOTES.contains(note.getKey()) || note.getValue() < 0) {
                throw new IllegalArgumentException("no such notes: " + note);
            }
            total = Math.addExact(total, (long) note.getKey() * note.getValue());
        }
        return new CashCount(notes, new Money(total));
    }

    /** The notes as they are kept, the largest first: {@code 500000×2, 1000×3}. */
    public String told() {
        return NOTES.stream()
                .filter(note -> notes.getOrDefault(note, 0) > 0)
                .map(note -> note + "×" + notes.get(note))
                .collect(Collectors.joining(", "));
    }
}
