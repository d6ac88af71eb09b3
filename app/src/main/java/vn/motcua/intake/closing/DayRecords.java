// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.RequestKey;
import vn.motcua.identity.AccountId;

/** Where days at counters are read from, and where their closes are kept; these only grow. */
public interface DayRecords {
    /** Lets nobody else close a day of this officer until the transaction ends. */
    void hold(AccountId officer);

    /** All that was counted that day, closed or not. */
    Counted counted(CounterDay where);

    /** What earlier closes of that day counted. */
    Counted closed(CounterDay where);

    /** Papers of this officer, of any day, that wait to be taken over, as of a moment. */
    List<DayLook.Paper> papers(CounterDay where, Instant at);

    /** What was entered in books that day and is not in an earlier close. */
    List<DayLook.BookDay> books(CounterDay where);

    /** The numbers of that day. */
    DayLook.Tickets tickets(CounterDay where);

    /** The numbers that earlier closes counted. */
    DayLook.Tickets ticketsClosed(CounterDay where);

    /** The keys of cash boxes of that day that a close has. */
    Set<Long> boxesClosed(CounterDay where);

    /** Until when a visit of that day can be undone; null when none can. */
    @Nullable Instant undoable(CounterDay where);

    /** Keeps a close and answers it as it stands. */
    DayClose keep(NewClose close);

    /** Keeps the digest of a close. */
    void seal(long close, String digest);

    /** The close that this request made. */
    Optional<Long> made(RequestKey request);

    /** The close of this key with its digest. */
    Optional<Sealed> find(long close);

    /** What was done or closed at units on a day, by unit and name. */
    List<OfficerDay> officers(Set<Long> units, LocalDate day);

    /** The last closes of an officer, the latest first. */
    List<Listed> last(AccountId officer, int most);

    /**
     * Days before {@code today}, at most so many back, on which this officer, or anybody when it is
     * null, did something at these units that is in no close; none before the first close of a
     * unit, for it did not close its days then.
     */
    List<OpenDay> open(Set<Long> units, @Nullable AccountId officer, Span span);

    /** From the first day to before the last. */
    record Span(LocalDate from, LocalDate today) {}

    /** A day of somebody that is not closed. */
    record OpenDay(long unit, AccountId officer, LocalDate day) {}

    /**
     * A close to be kept.
     *
     * @param request by which it is known again
     */
    record NewClose(
            CounterDay where, Instant at, DayClose.Said said, DayLook look, RequestKey request) {}

    /**
     * A close with its digest.
     *
     * @param digest as it was kept
     * @param logged true when the log of accounts has the same
     */
    record Sealed(DayClose close, String digest, boolean logged) {
        /** True when nothing of it was changed since it was signed. */
        public boolean holds() {
            return logged && digest.equals(CloseDigest.of(close));
        }
    }

    /** A close as a line of a list. */
    record Listed(long id, LocalDate day, int ordinal, Instant at, String unit) {}

    /**
     * What somebody did at a unit on a day.
     *
     * @param unit name of the unit
     * @param officer name of the officer
     * @param received how many dossiers
     * @param settled at once
     * @param returned all that was returned, with what was settled at once
     * @param open how many things are in no close
     * @param closes the closes of that day, in order
     */
    record OfficerDay(
            String unit,
            String officer,
            int received,
            int settled,
            int returned,
            int open,
            List<Listed> closes) {
        public OfficerDay {
            closes = List.copyOf(closes);
        }
    }
}
