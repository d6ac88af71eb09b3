// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.keeping.Keeping;
import vn.motcua.archive.keeping.Standing;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.AccountEvent;
import vn.motcua.identity.account.AccountLog;

/**
 * Where the leader of a unit decides that listed papers are destroyed: never who made the list.
 * Luật Lưu trữ 33/2024/QH15: người đứng đầu cơ quan quyết định hủy tài liệu.
 */
@Service
public class DisposalDecision {
    private final DisposalRecords records;
    private final Keeping keeping;
    private final Access access;
    private final AccountLog log;
    private final DisposalJobs jobs;
    private final InstantSource clock;

    DisposalDecision(
            DisposalRecords records,
            Keeping keeping,
            Access access,
            AccountLog log,
            DisposalJobs jobs,
            InstantSource clock) {
        this.records = records;
        this.keeping = keeping;
        this.access = access;
        this.log = log;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** True when {@code staff} may decide about it now. */
    public boolean mayDecide(Staff staff, DisposalList list) {
        return list.state() == DisposalState.PUT_FORWARD
                && !list.made().account().equals(staff.id())
                && access.may(staff, Action.APPROVE_DISPOSAL, list.unit());
    }

    /** What became of it. */
    public enum Answer {
        /** It is decided. */
        DONE,
        /** Somebody changed it meanwhile, or it is not theirs to decide. */
        CHANGED,
        /** Not one of its papers is past its term any more. */
        NOTHING_LEFT
    }

    /** Sends a list back with words. */
    @Transactional
    public Answer sendBack(Staff staff, DisposalList list, String words) {
        DisposalList.Decision decision =
                new DisposalList.Decision(new Holdings.By(staff.id(), now()), words, null);
        return mayDecide(staff, list) && records.decide(list, DisposalState.DRAFT, decision)
                ? Answer.DONE
                : Answer.CHANGED;
    }

    /** Approves a list; papers that are to be kept after all are taken out of it first. */
    @Transactional
    public Answer approve(Staff staff, DisposalList list, String words) {
        if (!mayDecide(staff, list)) {
            return Answer.CHANGED;
        }
        Holdings.By by = new Holdings.By(staff.id(), now());
        spare(list, by);
        if (records.listed(list.id()).isEmpty()) {
            return Answer.NOTHING_LEFT;
        }
        String digest = DisposalDigest.of(list, records.lines(list.id()));
        DisposalList.Decision decision = new DisposalList.Decision(by, words, digest);
        if (!records.decide(list, DisposalState.APPROVED, decision)) {
            return Answer.CHANGED;
        }
        log.write(
                new AccountEvent(
                        AccountEvent.Type.DISPOSAL_APPROVED,
                        staff.id(),
                        null,
                        "disposal-list " + list.id() + " sha256 " + digest),
                by.at());
        jobs.destroy(list.id(), by.at());
        return Answer.DONE;
    }

    private void spare(DisposalList list, Holdings.By by) {
        Map<HoldingCode, Standing> standings = keeping.standings(records.listed(list.id()));
        List<Integer> kept =
                records.lines(list.id()).stream()
                        .filter(line -> line.state() == LineState.LISTED)
                        .filter(line ->
                                !(standings.get(line.paper().code()) instanceof Standing.Due))
                        .map(DisposalLine::position)
                        .toList();
        records.takeOut(list.id(), kept, new DisposalRecords.Taken("", by, true));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
