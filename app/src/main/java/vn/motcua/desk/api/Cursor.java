// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.desk.WorkRow;
import vn.motcua.dossier.DossierState;

/**
 * A place in a list of work, behind which its next page begins, also when work was done in between.
 * Programs get it as an opaque word.
 *
 * @param waiting true behind work whose clock stands
 * @param due of the dossier; the earliest of all before reception
 * @param workDue of the piece of work; the latest of all when it has none
 * @param item its key
 */
record Cursor(boolean waiting, Instant due, Instant workDue, long item)
        implements Comparable<Cursor> {
    private static final Pattern FORM =
            Pattern.compile("([01]) (-?[0-9]{1,16}) (-?[0-9]{1,16}) ([0-9]{1,18})");
    private static final long LATEST = 9_999_999_999_999L;
    private static final Comparator<Cursor> ORDER =
            Comparator.comparing(Cursor::waiting)
                    .thenComparing(Cursor::due)
                    .thenComparing(Cursor::workDue)
                    .thenComparingLong(Cursor::item);

    /** Before everything. */
    static final Cursor START = new Cursor(false, Instant.MIN, Instant.MIN, 0);

    /** The place of {@code row}. */
    static Cursor of(WorkRow row) {
        return new Cursor(
                row.state() == DossierState.AWAITING_SUPPLEMENT
                        || row.state() == DossierState.AWAITING_PAYMENT,
                row.due() == null ? Instant.EPOCH : row.due(),
                row.workDue() == null ? Instant.ofEpochMilli(LATEST) : row.workDue(),
                row.id());
    }

    /** The place that a word means; empty when it is none of ours. */
    static Optional<Cursor> parse(String word) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(word);
            Matcher parts = FORM.matcher(new String(bytes, StandardCharsets.US_ASCII));
            return parts.matches() ? Optional.of(of(parts)) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Cursor of(Matcher parts) {
        return new Cursor(
                parts.group(1).equals("1"),
                Instant.ofEpochMilli(Long.parseLong(parts.group(2))),
                Instant.ofEpochMilli(Long.parseLong(parts.group(3))),
                Long.parseLong(parts.group(4)));
    }

    /** The word for programs. */
    String word() {
        String text =
                (waiting ? "1" : "0")
                        + " "
                        + due.toEpochMilli()
                        + " "
                        + workDue.toEpochMilli()
                        + " "
                        + item;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public int compareTo(Cursor other) {
        return ORDER.compare(this, other);
    }
}
