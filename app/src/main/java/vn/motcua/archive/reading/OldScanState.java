// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.reading;

import java.util.Arrays;

/** How far the scan of an old result is read. */
public enum OldScanState {
    /** It is being read. */
    BEING_READ(1),
    /** It is a picture, in part at least: it waits for a program that reads letters. */
    PICTURE(2),
    /** All of it was read that is to be. */
    READ(3),
    /** Not all of it can be read; what could be is found. */
    UNREAD(4);

    private final int number;

    OldScanState(int number) {
        this.number = number;
    }

    /** The number in the database. */
    public int number() {
        return number;
    }

    /** The state with this {@link #number()}. */
    public static OldScanState ofNumber(int number) {
        return Arrays.stream(values())
                .filter(one -> one.number == number)
                .findFirst()
                .orElseThrow();
    }
}
