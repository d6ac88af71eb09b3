// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

import vn.motcua.language.VietnameseText;

/**
 * What somebody said.
 *
 * @param level how content they are
 * @param comment in their own words, tidied; may be empty, at most {@link #MOST} signs
 */
public record Opinion(Level level, String comment) {
    /** The longest comment. Product default, ADR 0065. */
    public static final int MOST = 500;

    public Opinion {
        comment = VietnameseText.line(comment);
        if (isTooLong(comment)) {
            throw new IllegalArgumentException("comment is too long");
        }
    }

    /** True when this comment, once tidied, is longer than {@link #MOST} signs. */
    public static boolean isTooLong(String comment) {
        String tidy = VietnameseText.line(comment);
        return tidy.codePointCount(0, tidy.length()) > MOST;
    }

    /** Never the words: they may name somebody. */
    @Override
    public String toString() {
        return "Opinion";
    }
}
