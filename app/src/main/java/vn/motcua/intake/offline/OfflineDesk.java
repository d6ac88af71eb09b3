// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Reach;
import vn.motcua.identity.Staff;
import vn.motcua.intake.book.BookKind;
import vn.motcua.intake.book.BookNumber;
import vn.motcua.intake.book.Books;
import vn.motcua.intake.book.HeldNumbers;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;

/**
 * Where counters are prepared for the time without a line, looked after, and put out of use. Each
 * keeps numbers of certifications for that time; those of an earlier day it gives back, so that the
 * books keep the order of days as closely as they can.
 */
@Service
public class OfflineDesk {
    /** The kinds of certification that are done at counters. */
    private static final List<BookKind> BOOKS =
            List.of(BookKind.COPIES, BookKind.SIGNATURES, BookKind.CONTRACTS, BookKind.EXTRACTS);

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_REASON = 300;

    private final OfflineCounters counters;
    private final HeldNumbers held;
    private final Access access;
    private final InstantSource clock;

    OfflineDesk(OfflineCounters counters, HeldNumbers held, Access access, InstantSource clock) {
        this.counters = counters;
        this.held = held;
        this.access = access;
        this.clock = clock;
    }

    /** Product default (ADR 0033): how many numbers of a kind of book a counter keeps. */
    static int most(BookKind book) {
        return switch (book) {
            case COPIES -> 30;
            case SIGNATURES, EXTRACTS -> 10;
            case TRANSLATORS, CONTRACTS -> 5;
        };
    }

    /**
     * Prepares a counter of theirs; the same key again finds the same counter.
     *
     * @param base64 its public key
     * @return empty when the key is none, the name is missing, or all slots are in use
     */
    @Transactional
    public Optional<OfflineCounter> prepare(
            Staff staff, StoredUnit unit, String name, String base64) {
        String tidy = name.strip();
        if (!access.may(staff, Action.RECEIVE, unit.unit().code())
                || tidy.isEmpty()
                || tidy.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Signatures.key(base64)
                .flatMap(key ->
                        counters.add(new OfflineCounters.Wish(unit, staff.id(), tidy, key, now)));
    }

    /** Their own counter that is in use; empty for any other. */
    public Optional<OfflineCounter> own(Staff staff, long id) {
        return counters.find(id)
                .filter(one -> one.officer().equals(staff.id()))
                .filter(one -> one.end() == null);
    }

    /**
     * The line is up: the counter gives back what it has from before and gets new numbers.
     *
     * @param sequence what it kept last
     * @param back numbers that it will not use any more
     * @return the numbers that are held for it from now on; none when it was put out of use
     */
    @Transactional
    public List<Kept> refill(OfflineCounter counter, int sequence, List<HeldNumbers.Held> back) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!counters.seen(counter.id(), sequence, now)) {
            return List.of();
        }
        back.forEach(held::giveBack);
        Map<BookKind, Long> there =
                kept(counter, now).stream()
                        .filter(one -> !one.stale())
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.number().kind(), Collectors.counting()));
        int year = VietnamTime.day(now).getYear();
        for (BookKind book : BOOKS) {
            int missing = most(book) - there.getOrDefault(book, 0L).intValue();
            if (missing * 2 > most(book)) {
                held.hold(
                        counter.unit(),
                        new HeldNumbers.Wish(counter.id(), book, year, missing, now));
            }
        }
        return kept(counter, now);
    }

    /**
     * A number that a counter keeps.
     *
     * @param number which
     * @param stale true when it is of an earlier day: to be given back, not to be used
     */
    public record Kept(BookNumber number, boolean stale) {}

    private List<Kept> kept(OfflineCounter counter, Instant now) {
        LocalDate today = VietnamTime.day(now);
        return held.of(counter.id()).stream()
                .map(one -> new Kept(one.number(), VietnamTime.day(one.since()).isBefore(today)))
                .toList();
    }

    /** The counters they look after: their own, and those that they may revoke. */
    public List<OfflineCounter> seenBy(Staff staff, Units units) {
        Reach reach = access.reach(staff, Action.REVOKE_COUNTERS);
        return counters.of(
                units.tree().all().stream()
                        .filter(unit -> reach.covers(unit.unit().code()))
                        .map(StoredUnit::id)
                        .toList(),
                staff.id());
    }

    /** The counter, when they look after it. */
    public Optional<OfflineCounter> find(Staff staff, long id) {
        return counters.find(id).filter(one -> mayRevoke(staff, one));
    }

    /** True when they may revoke it: whose it is, and who looks after machines. */
    public boolean mayRevoke(Staff staff, OfflineCounter counter) {
        return counter.officer().equals(staff.id()) || looksAfter(staff, counter);
    }

    /** True when they may see what it sent: administrators of machines see no people. */
    public boolean mayRead(Staff staff, OfflineCounter counter) {
        return counter.officer().equals(staff.id())
                || access.may(staff, Action.VIEW_DOSSIER, counter.unit().unit().code());
    }

    private boolean looksAfter(Staff staff, OfflineCounter counter) {
        return access.may(staff, Action.REVOKE_COUNTERS, counter.unit().unit().code());
    }

    /** What became of it. */
    public enum Answer {
        /** Done. */
        DONE,
        /** It was out of use before. */
        BEFORE,
        /** Without the right, or no such counter. */
        UNKNOWN,
        /** There is no reason, or a far too long one. */
        FAULTY
    }

    /**
     * Revokes a counter, such as one that was stolen: whatever it still keeps never comes in, and
     * the numbers held for it are struck in the books.
     */
    @Transactional
    public Answer revoke(Staff staff, long id, String reason) {
        Optional<OfflineCounter> counter = find(staff, id);
        String why = reason.strip();
        if (counter.isEmpty()) {
            return Answer.UNKNOWN;
        }
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return Answer.FAULTY;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!counters.end(id, staff.id(), new OfflineCounter.End(now, why))) {
            return Answer.BEFORE;
        }
        held.strike(
                id,
                null,
                "Máy " + counter.get().label() + " bị thu hồi: " + why,
                new Books.Line(staff.id(), now));
        return Answer.DONE;
    }

    /** Their own counter, with nothing left to send, is put away; its numbers go back. */
    @Transactional
    public Answer putAway(Staff staff, long id) {
        Optional<OfflineCounter> counter = own(staff, id);
        if (counter.isEmpty()) {
            return Answer.UNKNOWN;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        counters.end(id, staff.id(), new OfflineCounter.End(now, ""));
        held.of(id).stream()
                .map(HeldNumbers.Holding::number)
                .map(one -> new HeldNumbers.Held(id, one.kind(), one.year(), one.number()))
                .forEach(held::giveBack);
        return Answer.DONE;
    }
}
