// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.catalogue.Money;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.StoredUnit;

/** The cash boxes of officers: one for each day, and another one after it is closed. */
public interface CashBoxes {
    /**
     * The open box of an officer at {@code unit} on the Vietnam day of {@code at}, held open until
     * the transaction ends; opened with nothing in it when there was none that day. Empty when the
     * last one of the day is closed.
     */
    Optional<Long> open(StoredUnit unit, AccountId officer, Instant at);

    /** The same, held alone: nobody else books into it until the transaction ends. */
    Optional<Long> openAlone(StoredUnit unit, AccountId officer, Instant at);

    /** Opens the next box of that day with nothing in it; empty while one is open. */
    Optional<Long> openNext(StoredUnit unit, AccountId officer, Instant at);

    /** Holds a box open until the transaction ends; false when it is closed. */
    boolean hold(long box);

    /** Sets the change money (tiền lẻ đầu ca) that lies in an open box from the beginning. */
    void setFloat(long box, Money money, Receipts.Entry entry);

    /** The đồng of cash that should lie in a box; nobody else books into it meanwhile. */
    long cashIn(long box);

    /** Closes a box that {@link #cashIn} has held. */
    void close(long box, CashCount count, Closing closing);

    /** The box of this key. */
    Optional<CashBox> find(long box);

    /** The boxes of an officer at a unit on a day, in their order. */
    List<CashBox> of(StoredUnit unit, AccountId officer, LocalDate day);

    /** The boxes of an officer at any unit that were not closed before {@code day}. */
    List<CashBox> leftOpen(AccountId officer, LocalDate day);

    /** The boxes of units on a day, by unit and name of the officer. */
    List<CashBox> of(Set<Long> units, LocalDate day);

    /**
     * The end of a box.
     *
     * @param by who closes it
     * @param expected đồng that should lie in it
     * @param reason of the difference; empty without one
     */
    record Closing(AccountId by, Instant at, long expected, String reason) {}
}
