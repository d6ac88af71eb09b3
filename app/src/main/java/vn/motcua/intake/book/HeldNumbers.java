// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.StoredUnit;

/**
 * Numbers of certifications that are held for counters which may be cut off (số giữ cho quầy). Each
 * stays in the order of its book: it is used, given back and used by the next entry, or struck
 * where everybody sees it; so the book has no gap. All of it joins the transaction of the caller.
 */
public interface HeldNumbers {
    /**
     * Holds further numbers for a counter.
     *
     * @param counter for which
     * @param book of which kind
     * @param year of which book
     * @param count how many
     * @param at when
     */
    record Wish(long counter, BookKind book, int year, int count, Instant at) {}

    /**
     * A number that is held.
     *
     * @param counter for which
     * @param book in which kind of book
     * @param year of which book
     * @param number which
     */
    record Held(long counter, BookKind book, int year, int number) {}

    /** A held number with when it was held, and in which volume. */
    record Holding(BookNumber number, Instant since) {}

    /** The next numbers of the year; nothing when its book is closed. */
    void hold(StoredUnit unit, Wish wish);

    /** What is held for a counter and not given to anything, in the order of the numbers. */
    List<Holding> of(long counter);

    /** What is held in a volume, for whomever; that given back too. */
    List<Integer> in(Book book);

    /**
     * Enters something under a held number; empty when it is not held for that counter any more.
     */
    Optional<BookNumber> enter(Held held, NewEntry entry, Books.Line line);

    /** Gives a number back to its book; nothing when it is not held for that counter. */
    void giveBack(Held held);

    /**
     * Sets a number aside: it stands on a paper, but what was done under it could not be entered.
     *
     * @param sequence the record that gave it
     */
    void setAside(Held held, int sequence);

    /**
     * Strikes numbers that will not be used.
     *
     * @param sequence those set aside for this record; null for all that are held for the counter
     */
    void strike(long counter, @Nullable Integer sequence, String reason, Books.Line line);
}
