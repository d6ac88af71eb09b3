// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.util.Arrays;
import java.util.Optional;

/** How a page is turned to stand upright, clockwise. */
public enum Turn {
    /** Not at all. */
    NONE(0),
    /** A quarter to the right. */
    RIGHT(90),
    /** Upside down. */
    HALF(180),
    /** A quarter to the left. */
    LEFT(270);

    private static final int FULL = 360;

    private final int degrees;

    Turn(int degrees) {
        this.degrees = degrees;
    }

    /** In degrees: 0, 90, 180 or 270. */
    public int degrees() {
        return degrees;
    }

    /** The turn of so many degrees; empty for others than the four. */
    public static Optional<Turn> of(int degrees) {
        return Arrays.stream(values()).filter(turn -> turn.degrees == degrees).findFirst();
    }

    /** This turn, and that one after it. */
    public Turn then(Turn other) {
        return of((degrees + other.degrees) % FULL).orElseThrow();
    }

    /** The turn that undoes this one. */
    Turn back() {
        return of((FULL - degrees) % FULL).orElseThrow();
    }

    /** True when width and height change places. */
    boolean isSideways() {
        return this == RIGHT || this == LEFT;
    }
}
