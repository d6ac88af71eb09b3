// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.keeping.Keeping;
import vn.motcua.archive.keeping.Standing;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;

/** Where lists of papers to be destroyed are made. Deciding is done at {@link DisposalDecision}. */
@Service
public class DisposalDesk {
    /**
     * So many papers stand on a list: what somebody can look through. Product default, ADR 0060.
     */
    public static final int MOST = 500;

    private final DisposalRecords records;
    private final Keeping keeping;
    private final Holdings holdings;
    private final Access access;
    private final InstantSource clock;

    DisposalDesk(
            DisposalRecords records,
            Keeping keeping,
            Holdings holdings,
            Access access,
            InstantSource clock) {
        this.records = records;
        this.keeping = keeping;
        this.holdings = holdings;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Makes a list of the papers of {@code unit} that are past their term, the oldest first.
     *
     * @return its key; empty when nothing is past its term or {@code staff} may not
     */
    @Transactional
    public Optional<Long> make(Staff staff, StoredUnit unit, DisposalList.Said said) {
        Map<HoldingCode, Standing.Due> due = keeping.due(Set.of(unit.id()), 0, MOST);
        if (due.isEmpty() || !access.may(staff, Action.PREPARE_DISPOSAL, unit.unit().code())) {
            return Optional.empty();
        }
        List<DisposalLine.Paper> papers =
                due.entrySet().stream().map(one -> paper(one.getKey(), one.getValue())).toList();
        return Optional.of(
                records.make(
                        new DisposalRecords.NewList(unit.id(), said, papers),
                        new Holdings.By(staff.id(), now())));
    }

    private DisposalLine.Paper paper(HoldingCode code, Standing.Due due) {
        Holding holding = holdings.find(code).orElseThrow();
        return new DisposalLine.Paper(
                code,
                holding.facts().title(),
                holding.facts().number(),
                holding.facts().dated(),
                due.term().term().code(),
                due.term().basis(),
                due.from());
    }

    /** Takes papers out of a list that is being made; false when that is not possible any more. */
    @Transactional
    public boolean takeOut(Staff staff, DisposalList list, List<Integer> positions, String reason) {
        boolean may = mayMake(staff, list) && records.move(list, DisposalState.DRAFT);
        if (may) {
            records.takeOut(
                    list.id(),
                    positions,
                    new DisposalRecords.Taken(reason, new Holdings.By(staff.id(), now()), false));
        }
        return may;
    }

    /** Puts a list before the leader; false when nothing stands on it, or somebody changed it. */
    @Transactional
    public boolean putForward(Staff staff, DisposalList list) {
        return mayMake(staff, list)
                && !records.listed(list.id()).isEmpty()
                && records.move(list, DisposalState.PUT_FORWARD);
    }

    /** Gives a list up; its papers may stand on another one. */
    @Transactional
    public boolean drop(Staff staff, DisposalList list) {
        boolean dropped = mayMake(staff, list) && records.move(list, DisposalState.DROPPED);
        if (dropped) {
            List<Integer> all =
                    records.lines(list.id()).stream().map(DisposalLine::position).toList();
            records.takeOut(
                    list.id(),
                    all,
                    new DisposalRecords.Taken("", new Holdings.By(staff.id(), now()), false));
        }
        return dropped;
    }

    /** True when {@code staff} may change what stands on it now. */
    public boolean mayMake(Staff staff, DisposalList list) {
        return list.state() == DisposalState.DRAFT
                && access.may(staff, Action.PREPARE_DISPOSAL, list.unit());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
