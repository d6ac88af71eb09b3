// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.util.Locale;

/**
 * The number somebody waits with (số thứ tự): the letter of its group and the running number of the
 * day, such as {@code A042}.
 *
 * @param letter A to Z
 * @param number from 1
 */
public record TicketNumber(char letter, int number) {
    public TicketNumber {
        if (letter < 'A' || letter > 'Z' || number < 1) {
            throw new IllegalArgumentException("not a number of a queue");
        }
    }

    /** As printed, with three digits at least. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%c%03d", letter, number);
    }
}
