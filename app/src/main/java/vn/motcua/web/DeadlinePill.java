// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

/**
 * The state of a deadline by shape, words and colour, complete without colour and without shape.
 *
 * @param state which shape and colour
 * @param words such as {@code Quá 1 ngày}
 */
public record DeadlinePill(State state, String words) {
    /** The six states, heaviest first. */
    public enum State {
        /** Past its due instant: the only one filled. */
        LATE,
        /** Due today: tinted, with a border. */
        TODAY,
        /** One or two days left beyond today: tinted. */
        SOON,
        /** In time: plain. */
        FINE,
        /** The clock stands: dashed border. */
        HOLD,
        /** Finished in time: plain. */
        DONE;

        /** The word in classes and in the names of shapes. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
