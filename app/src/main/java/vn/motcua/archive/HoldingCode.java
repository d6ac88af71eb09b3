// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a kept paper is called: {@code SH12} when it was digitised (số hóa), {@code KQ34} when it was
 * issued here (kết quả). It tells nothing of its owner.
 *
 * @param origin where it is kept
 * @param id its key there
 */
public record HoldingCode(Origin origin, long id) {
    private static final Pattern FORM = Pattern.compile("(SH|KQ)([1-9][0-9]{0,17})");

    /** Where a paper is kept. */
    public enum Origin {
        /** Digitised. */
        SH,
        /** Issued here. */
        KQ
    }

    /** The code of a digitised paper. */
    public static HoldingCode digitised(long id) {
        return new HoldingCode(Origin.SH, id);
    }

    /** The code that was meant; empty when it is none. */
    public static Optional<HoldingCode> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(
                        new HoldingCode(
                                Origin.valueOf(form.group(1)), Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    /** As it is written, such as {@code SH12}. */
    public String text() {
        return origin.name() + id;
    }

    @Override
    public String toString() {
        return text();
    }
}
