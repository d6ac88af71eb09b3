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
     * @param number which
     */
    record Held(long counter, BookKind book, int number) {}

    /** A held number with when it was held, and in which volume. */
    record Holding(BookNumber number, Instant since) {}

    /** The next numbers of the year; nothing when its book is closed. */
    void hold(StoredUnit unit, Wish wish);

    /** What is held for a counter, in the order of the numbers. */
    List<Holding> of(long counter);

    /** What is held in a volume, for whomever; that given back too. */
    List<Integer> in(Book book);

    /**
     * Enters something under a held number; empty when it is not held for that counter any more.
     */
    Optional<BookNumber> enter(Held held, NewEntry entry, Books.Line line);

    /** Gives numbers back to their books; those not held for that counter are passed over. */
    void giveBack(long counter, BookKind book, List<Integer> numbers);

    /**
     * Strikes numbers that will not be used, all of a counter or these.
     *
     * @param number the one; null for all that are held for the counter
     */
    void strike(long counter, @Nullable BookNumber number, String reason, Books.Line line);
}
