// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.act.AtOnceDesk;
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
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Undoing(
            Visits visits,
            AtOnceDesk desk,
            Books books,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.visits = visits;
        this.desk = desk;
        this.books = books;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All of it in one transaction; false when the visit ended meanwhile. */
    boolean undo(Staff staff, Visit visit, String reason) {
        return Boolean.TRUE.equals(
                transaction.execute(tx -> {
                    Instant now = clock.instant();
                    if (!visits.end(visit.id(), Visit.End.UNDONE, now)) {
                        return false;
                    }
                    visit.cases().forEach(one -> desk.undo(staff, one.code(), reason));
                    Books.Line line = new Books.Line(staff.id(), now);
                    entries(visit).forEach(entry -> books.strike(entry, reason, line));
                    return true;
                }));
    }

    private List<Long> entries(Visit visit) {
        return books.ofDossiers(visit.cases().stream().map(Visit.Case::code).toList()).stream()
                .map(place -> place.entry().id())
                .toList();
    }
}
