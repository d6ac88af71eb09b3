// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads whole numbers of addresses and forms. */
final class Numbers {
    private static final Pattern KEY = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");

    private Numbers() {}

    /** The key of something, from 1; empty for anything else. */
    static OptionalLong key(String text) {
        return KEY.matcher(text).matches()
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    /** How many, from 0; nothing typed is 0; empty for anything else. */
    static OptionalInt count(String text) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            return OptionalInt.of(0);
        }
        return COUNT.matcher(bare).matches()
                ? OptionalInt.of(Integer.parseInt(bare))
                : OptionalInt.empty();
    }
}
