// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Staff;
import vn.motcua.intake.book.HeldNumbers;
import vn.motcua.web.PageContext;

/** Does what a record tells, whatever comes of it, and says how it is to be kept. */
@Component
class Performing {
    private static final Logger LOG = LoggerFactory.getLogger(Performing.class);

    private final List<OfflineWork> works;
    private final HeldNumbers held;

    Performing(List<OfflineWork> works, HeldNumbers held) {
        this.works = works;
        this.held = held;
    }

    /**
     * Does it. Numbers of what could not be done are set aside: they stand on papers.
     *
     * @param notes what to know already
     */
    OfflineRecords.Kept of(
            PageContext ctx, Staff staff, OfflineWork.Arrived arrived, List<String> notes) {
        List<String> told = new ArrayList<>(notes);
        return switch (outcome(ctx, staff, arrived)) {
            case OfflineWork.Done done -> {
                told.addAll(done.notes());
                yield kept(
                        arrived,
                        told.isEmpty() ? OfflineRecords.Outcome.DONE : OfflineRecords.Outcome.NOTED,
                        done.codes(),
                        told);
            }
            case OfflineWork.Refused refused -> {
                told.addAll(refused.faults().values());
                setAside(arrived);
                yield kept(
                        arrived, OfflineRecords.Outcome.TO_LOOK_AT, arrived.record().codes(), told);
            }
        };
    }

    private void setAside(OfflineWork.Arrived arrived) {
        SentRecord record = arrived.record();
        for (SentRecord.Numbered one : record.numbers()) {
            held.setAside(one.of(record.counter()), record.sequence());
        }
    }

    /**
     * What can never be written is put before somebody; what may be written later is tried then.
     */
    private OfflineWork.Outcome outcome(PageContext ctx, Staff staff, OfflineWork.Arrived arrived) {
        try {
            return work(arrived.record().kind()).perform(ctx, staff, arrived);
        } catch (TransientDataAccessException
                | RecoverableDataAccessException
                | DataAccessResourceFailureException
                | TransactionException later) {
            throw later;
        } catch (RuntimeException never) {
            // Never the message: it may show the row, and with it the person.
            LOG.warn(
                    "A record of counter {} cannot be written: {}",
                    arrived.counter().id(),
                    never.getClass().getSimpleName());
            return new OfflineWork.Refused(Map.of("record", ctx.text("intake.offline.note.never")));
        }
    }

    private static OfflineRecords.Kept kept(
            OfflineWork.Arrived arrived,
            OfflineRecords.Outcome outcome,
            List<DossierCode> codes,
            List<String> notes) {
        SentRecord record = arrived.record();
        return new OfflineRecords.Kept(
                record.counter(),
                record.sequence(),
                record.hash(),
                record.kind(),
                record.at(),
                arrived.recordedAt(),
                outcome,
                codes.stream().map(DossierCode::value).toList(),
                notes,
                outcome == OfflineRecords.Outcome.TO_LOOK_AT ? record.text() : null);
    }

    private OfflineWork work(String kind) {
        return works.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElse(new UnknownWork());
    }
}
