// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line of a paper may end: after spaces and nowhere else. The usual rules of the web end
 * lines after strokes and hyphens too, which tears numbers such as {@code 12/GXN-UBND}. Belongs to
 * one paper at a time.
 */
final class LineBreaker implements FSTextBreaker {
    private static final int NO_MORE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return NO_MORE;
        }
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A space that does not hold its neighbours together. */
    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
    }
}
