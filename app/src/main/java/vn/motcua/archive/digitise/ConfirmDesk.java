// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.NewHolding;
import vn.motcua.archive.PaperFacts;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;
import vn.motcua.scanning.UnreadableScanException;

/**
 * Makes one file of the pages of a paper and keeps it with what an officer confirmed of it. An
 * electronic original needs no further signature: its own holds. Thông tư 01/2023/TT-VPCP: a
 * digitised component has code, owner, issuer, number, date, validity and scan.
 */
@Service
public class ConfirmDesk {
    private final PaperBinder binder;
    private final Holdings holdings;
    private final Units units;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    ConfirmDesk(
            PaperBinder binder,
            Holdings holdings,
            Units units,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.binder = binder;
        this.holdings = holdings;
        this.units = units;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Why a paper was not kept, or its code. */
    public sealed interface Answer {
        /** It is kept. */
        record Kept(HoldingCode code) implements Answer {}

        /** It has no page that is not left out. */
        record NoPages() implements Answer {}

        /** Its pages cannot be bound. */
        record Unreadable() implements Answer {}

        /** Somebody else changed it meanwhile. */
        record Changed() implements Answer {}
    }

    /**
     * Keeps a paper of a dossier.
     *
     * @param set the pages that were looked at
     */
    public Answer confirm(Staff staff, Job job, PageSet set, PaperFacts facts) {
        if (set.bound().isEmpty()) {
            return new Answer.NoPages();
        }
        PaperBinder.Bound bound;
        try {
            bound = binder.bind(staff, set, facts.title());
        } catch (UnreadableScanException unreadable) {
            return new Answer.Unreadable();
        }
        Holding.Origin origin =
                new Holding.Origin(
                        HoldingSource.DOSSIER, job.dossier().detail().code(), job.position());
        NewHolding paper = new NewHolding(facts, origin, unit(job.dossier()), bound.file());
        Holdings.By by = new Holdings.By(staff.id(), clock.instant());
        Optional<HoldingCode> kept = transaction.execute(_ -> keep(paper, bound, by));
        return Objects.requireNonNull(kept)
                .<Answer>map(Answer.Kept::new)
                .orElseGet(Answer.Changed::new);
    }

    private Optional<HoldingCode> keep(NewHolding paper, PaperBinder.Bound bound, Holdings.By by) {
        Optional<HoldingCode> kept = holdings.keep(paper, by);
        if (bound.original()) {
            kept.flatMap(holdings::find)
                    .ifPresent(holding -> holdings.sign(holding, bound.file(), by));
        }
        return kept;
    }

    /** Which paper of which dossier, from 1. */
    public record Job(DigitisedDossier dossier, int position) {}

    private long unit(DigitisedDossier dossier) {
        return units.tree()
                .find(dossier.detail().unit().code(), VietnamTime.day(clock.instant()))
                .or(() ->
                        units.tree().all().stream()
                                .filter(one ->
                                        one.unit().code().equals(dossier.detail().unit().code()))
                                .findFirst())
                .map(StoredUnit::id)
                .orElseThrow();
    }
}
