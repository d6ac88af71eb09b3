// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.identity.Staff;
import vn.motcua.intake.book.Books;
import vn.motcua.intake.book.HeldNumbers;
import vn.motcua.web.PageContext;

/** Where somebody looks at a record that could not be done as it was told. */
@Service
public class Settlements {
    private static final int LONGEST = 300;

    private final OfflineDesk desk;
    private final OfflineRecords records;
    private final Performing performing;
    private final HeldNumbers held;
    private final InstantSource clock;

    Settlements(
            OfflineDesk desk,
            OfflineRecords records,
            Performing performing,
            HeldNumbers held,
            InstantSource clock) {
        this.desk = desk;
        this.records = records;
        this.performing = performing;
        this.held = held;
        this.clock = clock;
    }

    private Optional<OfflineRecords.Kept> record(Staff staff, long counter, int sequence) {
        return desk.find(staff, counter)
                .filter(one -> desk.mayRead(staff, one))
                .flatMap(one -> records.find(one.id(), sequence));
    }

    /**
     * Notes what was done about it; from then on its text is forgotten, and numbers that it gave
     * are struck.
     *
     * @param how in a few words, such as the code under which it was received anew
     */
    public OfflineDesk.Answer settle(Staff staff, long counter, int sequence, String how) {
        Optional<OfflineRecords.Kept> record = record(staff, counter, sequence);
        if (record.isEmpty()) {
            return OfflineDesk.Answer.UNKNOWN;
        }
        if (how.isBlank() || how.length() > LONGEST) {
            return OfflineDesk.Answer.FAULTY;
        }
        Instant now = now();
        if (!records.settle(record.get(), staff.id(), how, now)) {
            return OfflineDesk.Answer.BEFORE;
        }
        String reason = "Lập khi mất mạng, không ghi được: " + how;
        held.strike(counter, sequence, reason, new Books.Line(staff.id(), now));
        return OfflineDesk.Answer.DONE;
    }

    /**
     * Does it again as it was told, under the codes and numbers on the papers, such as when the
     * cash box is open again. Only its officer can.
     *
     * @return why it still cannot be done; empty when it is done
     */
    public List<String> again(PageContext ctx, Staff staff, long counter, int sequence) {
        Optional<OfflineRecords.Kept> record =
                record(staff, counter, sequence).filter(one -> one.text() != null);
        Optional<OfflineCounter> own =
                desk.find(staff, counter).filter(one -> one.officer().equals(staff.id()));
        if (record.isEmpty() || own.isEmpty()) {
            return List.of(ctx.text("intake.offline.refused.not-theirs"));
        }
        SentRecord told = SentRecord.parse(String.valueOf(record.get().text())).orElseThrow();
        OfflineRecords.Kept kept =
                performing.of(
                        ctx,
                        staff,
                        new OfflineWork.Arrived(told.at(record.get().told()), own.get(), now()),
                        List.of());
        if (kept.outcome() == OfflineRecords.Outcome.TO_LOOK_AT) {
            return kept.notes();
        }
        records.done(kept, staff.id(), now());
        return List.of();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
