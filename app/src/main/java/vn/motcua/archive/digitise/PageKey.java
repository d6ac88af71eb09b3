// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.files.FileAddress;
import vn.motcua.scanning.Turn;

/**
 * A page of a kept file, turned.
 *
 * @param page of the file, from 0
 */
public record PageKey(FileAddress file, int page, Turn turn) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{64})-([0-9]{1,4})-([0-9]{1,3})");

    /** The key of a page of a paper. */
    static PageKey of(PageEntry page) {
        return new PageKey(page.file(), page.page(), page.turn());
    }

    /** In one word, as jobs are called. */
    public String text() {
        return file.hex() + "-" + page + "-" + turn.degrees();
    }

    /** The key that was meant by {@link #text()}. */
    static Optional<PageKey> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Turn.of(Integer.parseInt(form.group(3)))
                        .map(turn ->
                                new PageKey(
                                        new FileAddress(form.group(1)),
                                        Integer.parseInt(form.group(2)),
                                        turn))
                : Optional.empty();
    }
}
