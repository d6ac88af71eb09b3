// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.intake.queue.Ticket;
import vn.motcua.web.Choice;

/**
 * The page from which staff call numbers.
 *
 * @param unit the name of the office
 * @param code its code
 * @param units to choose from; fewer than two when there is no choice
 * @param manages true for who may change the settings
 * @param told what was just done; null at first
 * @param seat the number of the counter they sit at; null when at none
 * @param hand the number in their hand; null without one
 * @param counters all of them
 * @param waiting who waits, by turn
 * @param absent who was cancelled today and may come back
 * @param groups to give a number of
 * @param priorities to give it with
 */
record DeskPage(
        String unit,
        String code,
        List<Choice> units,
        boolean manages,
        @Nullable String told,
        @Nullable Integer seat,
        @Nullable Hand hand,
        List<Counter> counters,
        List<Waiting> waiting,
        List<Waiting> absent,
        List<Choice> groups,
        List<Choice> priorities) {
    /**
     * The number in hand.
     *
     * @param id internal key
     * @param number as printed
     * @param words its group, when it was called
     * @param called true until it comes
     * @param lastCall true when the next miss cancels it
     * @param left how long the call lasts, in words; null when it is over
     */
    record Hand(
            long id,
            String number,
            String words,
            boolean called,
            boolean lastCall,
            @Nullable String left) {}

    /**
     * One counter.
     *
     * @param id internal key
     * @param number on its sign
     * @param letters of its groups
     * @param sitting who sits there; empty without anybody
     * @param hand the number there; null without one
     * @param mine true where the reader sits
     */
    record Counter(
            long id,
            int number,
            String letters,
            String sitting,
            @Nullable String hand,
            boolean mine) {
        boolean isFree() {
            return sitting.isEmpty();
        }
    }

    /**
     * Somebody who waits, or was cancelled.
     *
     * @param ticket the number
     * @param group for what
     * @param taken when, and how long ago
     * @param lane why they go before others; null when they do not
     */
    record Waiting(Ticket ticket, String group, String taken, @Nullable String lane) {}
}
