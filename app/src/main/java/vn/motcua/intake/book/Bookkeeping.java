// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;

/** What the keepers of books do with them: correct and strike visibly, change volumes, close. */
@Service
public class Bookkeeping {
    private static final int LAST_DAY = 31;

    private final Books books;
    private final Access access;
    private final InstantSource clock;

    Bookkeeping(Books books, Access access, InstantSource clock) {
        this.books = books;
        this.access = access;
        this.clock = clock;
    }

    /** What became of it. */
    public enum Answer {
        /** Done. */
        DONE,
        /** No such entry or book, or not theirs. */
        UNKNOWN,
        /** There is no reason, or the text cannot stand in that field. */
        FAULTY,
        /** The reason, or the text, is longer than anybody means it. */
        TOO_LONG,
        /** The book is closed: nothing in it changes any more. */
        CLOSED,
        /** Struck or closed before. */
        BEFORE
    }

    /** The volume, when {@code staff} keeps it. */
    public Optional<Book> book(Staff staff, long id) {
        return books.find(id).filter(book -> keeps(staff, book));
    }

    private boolean keeps(Staff staff, Book book) {
        return access.may(staff, Action.KEEP_BOOKS, book.unit());
    }

    /** Says that an entry does not count; its number is never given again. */
    public Answer strike(Staff staff, long entry, String reason) {
        Optional<Books.Place> place = books.place(entry).filter(one -> keeps(staff, one.book()));
        if (place.isEmpty()) {
            return Answer.UNKNOWN;
        }
        if (reason.isBlank()) {
            return Answer.FAULTY;
        }
        if (isTooLong(reason)) {
            return Answer.TOO_LONG;
        }
        if (place.get().book().closed() != null) {
            return Answer.CLOSED;
        }
        return books.strike(entry, reason, line(staff)) ? Answer.DONE : Answer.BEFORE;
    }

    /** Corrects an entry; what stood there stays visible. */
    public Answer correct(Staff staff, long entry, Books.Change change) {
        Optional<Books.Place> place = books.place(entry).filter(one -> keeps(staff, one.book()));
        if (place.isEmpty()) {
            return Answer.UNKNOWN;
        }
        if (change.reason().isBlank() || !change.field().takes(change.becomes())) {
            return Answer.FAULTY;
        }
        if (isTooLong(change.reason()) || isTooLong(change.becomes())) {
            return Answer.TOO_LONG;
        }
        if (place.get().book().closed() != null) {
            return Answer.CLOSED;
        }
        if (place.get().entry().strike() != null) {
            return Answer.BEFORE;
        }
        books.correct(entry, change, line(staff));
        return Answer.DONE;
    }

    private static boolean isTooLong(String text) {
        return text.length() > CorrectedField.LONGEST;
    }

    /**
     * Closes a volume: before the last day of its year the next volume goes on with the next
     * number; from then on the year is closed. Nghị định 23/2015/NĐ-CP, Điều 13 khoản 1, 2.
     */
    public Answer close(Staff staff, long id) {
        Optional<Book> book = book(staff, id);
        if (book.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return books.close(book.get(), endsYear(book.get()), line(staff))
                ? Answer.DONE
                : Answer.BEFORE;
    }

    /** True when closing this volume now closes its year. */
    public boolean endsYear(Book book) {
        LocalDate lastDay = LocalDate.of(book.year(), Month.DECEMBER, LAST_DAY);
        return !VietnamTime.day(clock.instant()).isBefore(lastDay);
    }

    private Books.Line line(Staff staff) {
        return new Books.Line(staff.id(), clock.instant());
    }
}
