// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that happens in a life, and on which day when that is told.
 *
 * @param word what
 * @param pin the day: {@code due} for the due day, else working days from the last one, not above
 *     zero; empty when it happens somewhere between what stands before and after it
 */
record Cue(Word word, String pin) {
    /** The cues of a line such as {@code receive fee @-1 take-over}. */
    static List<Cue> read(String acts) {
        List<Cue> cues = new ArrayList<>();
        String pin = "";
        for (String word : acts.strip().split(" +", -1)) {
            if (word.startsWith("@")) {
                pin = word.substring(1);
            } else {
                cues.add(new Cue(Word.of(word), pin));
                pin = "";
            }
        }
        return List.copyOf(cues);
    }

    boolean isPinned() {
        return !pin.isEmpty();
    }

    /** The pinned day, working days from the last one; empty when it is the due day. */
    Optional<Integer> day() {
        return pin.equals("due") ? Optional.empty() : Optional.of(Integer.valueOf(pin));
    }
}
