// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.UnitCode;

/**
 * A volume of a book.
 *
 * @param id its key
 * @param unit whose it is
 * @param kind of what
 * @param year of which year
 * @param volume from 1
 * @param first its first number
 * @param last its last number so far
 * @param closed when it was closed; null while it is open
 * @param endsYear true when it was closed with the year, so that no volume follows
 */
public record Book(
        long id,
        UnitCode unit,
        BookKind kind,
        int year,
        int volume,
        int first,
        int last,
        @Nullable Instant closed,
        boolean endsYear) {
    /** The number that stands last in it. */
    public BookNumber lastNumber() {
        return new BookNumber(last, volume, year, kind);
    }
}
