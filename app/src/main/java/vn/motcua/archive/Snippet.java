// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import java.util.Optional;
import vn.motcua.language.VietnameseText;

/**
 * Words of a scan around those that were looked for.
 *
 * @param before what stands before them; may be empty
 * @param match they themselves, as they were read
 * @param after what stands behind them; may be empty
 */
public record Snippet(String before, String match, String after) {
    private static final int AROUND = 40;

    /**
     * The first place in {@code letters} where {@code words} stand in any spelling; empty when they
     * do not.
     */
    public static Optional<Snippet> of(String letters, String words) {
        String text = VietnameseText.tidy(letters);
        String wanted = spelt(VietnameseText.tidy(words));
        int[] places = new int[text.length() + 1];
        StringBuilder bare = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            String letter = spelt(text.substring(at, at + 1));
            bare.append(letter);
            for (int more = 0; more < letter.length(); more++) {
                places[Math.min(bare.length() - 1 - more, text.length())] = at;
            }
        }
        int found = wanted.isEmpty() ? -1 : bare.indexOf(wanted);
        return found < 0
                ? Optional.empty()
                : Optional.of(around(text, places[found], places[found + wanted.length() - 1] + 1));
    }

    private static Snippet around(String text, int from, int to) {
        int start = from <= AROUND ? 0 : text.indexOf(' ', from - AROUND) + 1;
        int first = start > from ? from : start;
        int end = to + AROUND >= text.length() ? text.length() : text.lastIndexOf(' ', to + AROUND);
        int last = Math.max(end, to);
        return new Snippet(
                (first > 0 ? "… " : "") + text.substring(first, from),
                text.substring(from, to),
                text.substring(to, last) + (last < text.length() ? " …" : ""));
    }

    /** One letter or more as the database compares them. */
    private static String spelt(String letters) {
        return letters.isBlank()
                ? letters
                : VietnameseText.folded(letters).replaceAll("['`´’‘-]", "");
    }

    /** Nothing of it: it may hold personal data. */
    @Override
    public String toString() {
        return "Snippet";
    }
}
