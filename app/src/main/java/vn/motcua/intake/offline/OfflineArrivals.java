// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/**
 * Takes in what counters kept while they were cut off: signed by the counter, sent by its officer,
 * each once and in its order. What cannot be done as it was told is kept for somebody to look at,
 * and holds up nothing behind it.
 */
@Service
public class OfflineArrivals {
    /** Product default: clocks that stand so near each other are right. */
    private static final Duration NEARLY = Duration.ofMinutes(2);

    private final OfflineCounters counters;
    private final OfflineRecords records;
    private final Performing performing;
    private final InstantSource clock;

    OfflineArrivals(
            OfflineCounters counters,
            OfflineRecords records,
            Performing performing,
            InstantSource clock) {
        this.counters = counters;
        this.records = records;
        this.performing = performing;
        this.clock = clock;
    }

    /** What the counter is answered. */
    public sealed interface Answer {
        /** Taken in, now or before; the counter may forget it. */
        record Taken(OfflineRecords.Kept record) implements Answer {}

        /** Not taken: the counter keeps it. */
        record NotTaken(Reason why) implements Answer {}
    }

    /** Why a record was not taken. */
    public enum Reason {
        /** It is none, or not of a counter that there is. */
        UNREADABLE,
        /** Another officer prepared this counter. */
        NOT_THEIRS,
        /** The counter was revoked; what it keeps does not come in any more. */
        REVOKED,
        /** It was not signed by this counter, or changed since. */
        FORGED,
        /** One before it is missing, or another came in its place. */
        OUT_OF_ORDER
    }

    /** Takes a record with its signature. */
    public Answer take(PageContext ctx, Staff staff, String text, String signature) {
        Optional<SentRecord> parsed = SentRecord.parse(text);
        Optional<OfflineCounter> found = parsed.flatMap(record -> counters.find(record.counter()));
        if (found.isEmpty()) {
            return new Answer.NotTaken(Reason.UNREADABLE);
        }
        SentRecord record = parsed.orElseThrow();
        OfflineCounter counter = found.get();
        if (!counter.officer().equals(staff.id())) {
            return new Answer.NotTaken(Reason.NOT_THEIRS);
        }
        if (counter.end() != null && counter.end().isRevoked()) {
            return new Answer.NotTaken(Reason.REVOKED);
        }
        if (!Signatures.fits(counter.key(), text, signature) || !isOwn(counter, record)) {
            return new Answer.NotTaken(Reason.FORGED);
        }
        return inOrder(ctx, staff, counter, record);
    }

    private static boolean isOwn(OfflineCounter counter, SentRecord record) {
        return record.codes().stream().allMatch(counter::gives);
    }

    private Answer inOrder(
            PageContext ctx, Staff staff, OfflineCounter counter, SentRecord record) {
        OfflineCounter.Last last = counter.last();
        if (record.sequence() <= last.sequence()) {
            return before(counter, record);
        }
        if (record.sequence() != last.sequence() + 1 || !record.previous().equals(last.hash())) {
            return new Answer.NotTaken(Reason.OUT_OF_ORDER);
        }
        OfflineRecords.Kept kept = perform(ctx, staff, counter, record);
        return records.add(kept) ? new Answer.Taken(kept) : before(counter, record);
    }

    private Answer before(OfflineCounter counter, SentRecord record) {
        return records.find(counter.id(), record.sequence())
                .filter(kept -> kept.hash().equals(record.hash()))
                .<Answer>map(Answer.Taken::new)
                .orElseGet(() -> new Answer.NotTaken(Reason.OUT_OF_ORDER));
    }

    private OfflineRecords.Kept perform(
            PageContext ctx, Staff staff, OfflineCounter counter, SentRecord record) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant at = possible(counter, record.at().truncatedTo(ChronoUnit.MICROS), now);
        List<String> notes = new ArrayList<>();
        if (Duration.between(at, record.at()).abs().compareTo(NEARLY) > 0) {
            String told = moment(ctx, record.at());
            notes.add(ctx.text("intake.offline.note.clock", told, moment(ctx, at)));
        }
        return performing.of(
                ctx, staff, new OfflineWork.Arrived(record.at(at), counter, now), notes);
    }

    /**
     * Not before what it sent before, and not after now: its clock may be a day wrong. What differs
     * by less than {@link #NEARLY} is no fault of the clock.
     */
    private static Instant possible(OfflineCounter counter, Instant told, Instant now) {
        Instant from = counter.times().toldFrom();
        if (told.isAfter(now)) {
            return now;
        }
        return told.isBefore(from) ? from : told;
    }

    private static String moment(PageContext ctx, Instant at) {
        return ctx.formats().moment(LocalDateTime.ofInstant(at, VietnamTime.ZONE));
    }
}
