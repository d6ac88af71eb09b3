// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.NewHolding;
import vn.motcua.archive.PaperFacts;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;
import vn.motcua.scanning.Scans;
import vn.motcua.scanning.UnreadableScanException;

/**
 * Binds the pages of a paper into one PDF/A-2b and keeps it with what an officer confirmed of it.
 * Thông tư 01/2023/TT-VPCP: a digitised component has code, owner, issuer, number, date, validity
 * and scan.
 */
@Service
public class ConfirmDesk {
    private final PageDesk pages;
    private final Scans scans;
    private final FileStore store;
    private final Holdings holdings;
    private final Units units;
    private final InstantSource clock;

    ConfirmDesk(
            PageDesk pages,
            Scans scans,
            FileStore store,
            Holdings holdings,
            Units units,
            InstantSource clock) {
        this.pages = pages;
        this.scans = scans;
        this.store = store;
        this.holdings = holdings;
        this.units = units;
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
        List<PageEntry> bound = set.bound();
        if (bound.isEmpty()) {
            return new Answer.NoPages();
        }
        byte[] pdf;
        try {
            pdf = scans.bind(pages.sheets(bound), facts.title());
        } catch (UnreadableScanException unreadable) {
            return new Answer.Unreadable();
        }
        FileAddress file = store.keepOwn(pdf, FileKind.PDF, staff.id().value()).address();
        Holding.Origin origin =
                new Holding.Origin(
                        HoldingSource.DOSSIER, job.dossier().detail().code(), job.position());
        return holdings.keep(
                        new NewHolding(facts, origin, unit(job.dossier()), file),
                        new Holdings.By(staff.id(), clock.instant()))
                .<Answer>map(Answer.Kept::new)
                .orElseGet(Answer.Changed::new);
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
