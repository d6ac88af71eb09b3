// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;
import java.util.Locale;

/**
 * The state of a deadline by shape, words and colour, complete without colour and without shape.
 *
 * @param state which shape and colour
 * @param words such as {@code Quá 1 ngày}
 */
public record DeadlinePill(State state, String words) {
    /** The states, heaviest first. */
    public enum State {
        /** Open and past its due instant: the only one that is filled. */
        LATE,
        /** Due today: tinted, with a border. */
        TODAY,
        /** One or two working days left beyond today: tinted. */
        SOON,
        /** In time: plain. */
        FINE,
        /** The clock stands: dashed border. */
        HOLD,
        /** Finished in time: plain. */
        DONE,
        /** Finished, and late: the sign of being done, then that of being late. */
        DONE_LATE,
        /** Without a deadline to tell: not received, or ended without a result. */
        NONE;

        /** The class in the stylesheet, such as {@code is-done-late}. */
        public String css() {
            return "is-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The shapes before the words, in order. */
        public List<String> shapes() {
            return switch (this) {
                case DONE_LATE -> List.of("done", "late");
                case NONE -> List.of();
                case LATE, TODAY, SOON, FINE, HOLD, DONE ->
                        List.of(name().toLowerCase(Locale.ROOT));
            };
        }
    }
}
