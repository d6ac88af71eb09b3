// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.RequestKey;
import vn.motcua.fee.till.BoxKeeping;
import vn.motcua.fee.till.CashBox;
import vn.motcua.fee.till.CashCount;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.AccountEvent;
import vn.motcua.identity.account.AccountLog;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.closing.CloseAnswer.Reason;

/**
 * Closes days at the counter: the cash box by the act of the till, the slip of papers, the counts
 * and the record of all of it in one transaction, once for the same form.
 */
@Service
public class DayClosing {
    /** Product default (ADR 0034): how long a visit takes to be settled after its last second. */
    private static final Duration SETTLING = Duration.ofSeconds(15);

    private final Access access;
    private final DayRecords records;
    private final CashDesk cash;
    private final AccountLog log;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    /** The one whose time is that of {@code clock}. */
    public DayClosing(
            Access access,
            DayRecords records,
            CashDesk cash,
            AccountLog log,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.access = access;
        this.records = records;
        this.cash = cash;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The same at another clock: a demo plays its past. */
    public DayClosing at(InstantSource past) {
        return new DayClosing(access, records, cash.at(past), log, transaction, past);
    }

    /**
     * What an officer wants closed.
     *
     * @param where counter and day
     * @param seen the digest of what the page showed; null when it does not matter
     * @param counted the cash that was counted; null when no box is open
     * @param said what they say to it
     */
    public record Wanted(
            CounterDay where, @Nullable String seen, @Nullable Money counted, DayClose.Said said) {}

    /** What of the day is not closed yet. */
    public DayLook look(CounterDay where) {
        Set<Long> before = records.boxesClosed(where);
        return new DayLook(
                records.counted(where).without(records.closed(where)),
                cash.boxes().of(where.unit(), where.officer(), where.day()).stream()
                        .filter(box -> !before.contains(box.id()))
                        .toList(),
                records.papers(where, now()),
                records.books(where),
                records.tickets(where).without(records.ticketsClosed(where)),
                records.undoable(where));
    }

    /** Closes all of it or nothing. */
    public CloseAnswer close(Staff staff, Wanted wanted, FormKey key) {
        RequestKey request = key.request("day-close");
        return Objects.requireNonNull(
                transaction.execute(tx -> {
                    records.hold(wanted.where().officer());
                    Optional<Long> made = records.made(request);
                    CloseAnswer answer =
                            made.<CloseAnswer>map(CloseAnswer.Done::new)
                                    .orElseGet(() -> begin(staff, wanted, request));
                    if (!(answer instanceof CloseAnswer.Done)) {
                        tx.setRollbackOnly();
                    }
                    return answer;
                }));
    }

    private CloseAnswer begin(Staff staff, Wanted wanted, RequestKey request) {
        CounterDay where = wanted.where();
        cash.boxes().of(where.unit(), where.officer(), where.day()).stream()
                .filter(box -> box.closed() == null)
                .forEach(box -> cash.boxes().cashIn(box.id()));
        DayLook look = look(where);
        Optional<Reason> refusal = refusal(staff, wanted, look);
        if (refusal.isPresent()) {
            return new CloseAnswer.Refused(refusal.get());
        }
        Optional<BoxKeeping.Refusal> why = look.open().flatMap(box -> count(staff, wanted, box));
        return why.<CloseAnswer>map(CloseAnswer.BoxRefused::new)
                .orElseGet(() -> keep(staff, wanted, request));
    }

    private Optional<Reason> refusal(Staff staff, Wanted wanted, DayLook look) {
        CounterDay where = wanted.where();
        if (!mayClose(staff, where)) {
            return Optional.of(Reason.NOT_ALLOWED);
        }
        if (where.day().isAfter(VietnamTime.day(now()))) {
            return Optional.of(Reason.NOT_YET);
        }
        if (look.isEmpty()) {
            return Optional.of(Reason.NOTHING);
        }
        if (wanted.seen() != null && !wanted.seen().equals(CloseDigest.of(where, look))) {
            return Optional.of(Reason.CHANGED);
        }
        return unready(wanted, look);
    }

    private Optional<Reason> unready(Wanted wanted, DayLook look) {
        Instant undoable = look.undoable();
        if (undoable != null && now().isBefore(undoable.plus(SETTLING))) {
            return Optional.of(Reason.UNDOABLE);
        }
        if (look.open().isPresent() && wanted.counted() == null) {
            return Optional.of(Reason.NOT_COUNTED);
        }
        return look.isAtOdds() && wanted.said().note().isEmpty()
                ? Optional.of(Reason.UNEXPLAINED)
                : Optional.empty();
    }

    /** True when {@code staff} is that officer and closes days at that counter. */
    private boolean mayClose(Staff staff, CounterDay where) {
        return where.officer().equals(staff.id())
                && access.may(staff, Action.CLOSE_DAY, where.unit().unit().code());
    }

    private Optional<BoxKeeping.Refusal> count(Staff staff, Wanted wanted, CashBox box) {
        CashCount count = CashCount.of(Objects.requireNonNull(wanted.counted()));
        return cash.keeping().close(staff, box.id(), count, wanted.said().note());
    }

    /** Looks once more, for the box is closed now, and keeps that. */
    private CloseAnswer keep(Staff staff, Wanted wanted, RequestKey request) {
        Instant now = now();
        DayClose close =
                records.keep(
                        new DayRecords.NewClose(
                                wanted.where(), now, wanted.said(), look(wanted.where()), request));
        String digest = CloseDigest.of(close);
        records.seal(close.id(), digest);
        log.write(
                new AccountEvent(
                        AccountEvent.Type.DAY_CLOSED,
                        staff.id(),
                        staff.id(),
                        logged(close.id(), digest)),
                now);
        return new CloseAnswer.Done(close.id());
    }

    /** What the log of accounts says of a close. */
    public static String logged(long close, String digest) {
        return "day-close " + close + " sha256 " + digest;
    }

    /** The days before today that {@code staff} has not closed, the oldest first. */
    public List<DayRecords.OpenDay> left(Staff staff, int days) {
        var today = VietnamTime.day(now());
        Set<Long> units = access.reach(staff, Action.CLOSE_DAY).unitIds();
        return records.open(units, staff.id(), new DayRecords.Span(today.minusDays(days), today));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
