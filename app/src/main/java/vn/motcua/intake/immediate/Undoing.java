// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.act.AtOnceDesk;
import vn.motcua.fee.till.Corrected;
import vn.motcua.fee.till.Corrections;
import vn.motcua.identity.Staff;
import vn.motcua.intake.book.Books;
import vn.motcua.intake.visit.Visit;
import vn.motcua.intake.visit.Visits;

/** Takes back everything a visit made: cases annulled, entries struck, the receipt voided. */
@Component
class Undoing {
    private final Visits visits;
    private final AtOnceDesk desk;
    private final Books books;
    private final Corrections corrections;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Undoing(
            Visits visits,
            AtOnceDesk desk,
            Books books,
            Corrections corrections,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.visits = visits;
        this.desk = desk;
        this.books = books;
        this.corrections = corrections;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All of it or nothing; false when the visit ended or the cash box was closed meanwhile. */
    boolean undo(Staff staff, Visit visit, String reason) {
        return Boolean.TRUE.equals(
                transaction.execute(tx -> {
                    boolean undone = takeBack(staff, visit, reason);
                    if (!undone) {
                        tx.setRollbackOnly();
                    }
                    return undone;
                }));
    }

    private boolean takeBack(Staff staff, Visit visit, String reason) {
        Instant now = clock.instant();
        if (!visits.end(visit.id(), Visit.End.UNDONE, now)) {
            return false;
        }
        visit.cases().forEach(one -> desk.undo(staff, one.code(), reason));
        Books.Line line = new Books.Line(staff.id(), now);
        entries(visit).forEach(entry -> books.strike(entry, reason, line));
        long receipt = visit.paid().receipt();
        return receipt == 0 || corrections.voids(staff, receipt, reason) instanceof Corrected.Done;
    }

    private List<Long> entries(Visit visit) {
        return books.ofDossiers(visit.codes()).stream().map(place -> place.entry().id()).toList();
    }
}
