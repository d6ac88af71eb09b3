// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Staff;
import vn.motcua.intake.book.Book;
import vn.motcua.intake.book.BookKind;
import vn.motcua.intake.book.Books;
import vn.motcua.intake.visit.Visits;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.PageContext;

/** How far books and day have come. */
@Component
class DayPart {
    private static final int SECONDS = 60;

    private final Books books;
    private final Visits visits;

    DayPart(Books books, Visits visits) {
        this.books = books;
        this.visits = visits;
    }

    /** The last numbers of the year, by book. */
    Map<BookKind, Integer> lastNumbers(StoredUnit unit, LocalDate day) {
        Map<BookKind, Integer> last = new EnumMap<>(BookKind.class);
        for (Book book : books.of(List.of(unit.id()))) {
            if (book.year() == day.getYear()) {
                last.merge(book.kind(), book.last(), Math::max);
            }
        }
        return last;
    }

    /** What the day of the officer came to so far. */
    String today(PageContext ctx, Staff staff, StoredUnit unit, LocalDate day) {
        Visits.Tally tally = visits.tally(unit, staff.id(), day);
        return tally.averageSeconds() == 0
                ? ctx.text("intake.lane.today", tally.visits())
                : ctx.text(
                        "intake.lane.today.average", tally.visits(), clock(tally.averageSeconds()));
    }

    /** 0:52. */
    static String clock(int seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / SECONDS, seconds % SECONDS);
    }
}
