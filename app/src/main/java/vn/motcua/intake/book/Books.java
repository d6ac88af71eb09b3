// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book;

import java.time.Instant;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.StoredUnit;

/** Where the books of certifications are kept. Entries are only ever added to. */
public interface Books {
    /**
     * Enters it under the next number of the year. Joins the transaction of the caller: what is
     * rolled back leaves no gap.
     *
     * @return its number; empty when the book of that year is closed
     */
    Optional<BookNumber> enter(StoredUnit unit, BookKind kind, NewEntry entry, Line line);

    /** The volumes of these units, the latest year and volume first. */
    List<Book> of(Collection<Long> units);

    /** The volume of this key. */
    Optional<Book> find(long id);

    /** Its entries in order; those of one month alone when it is given. */
    List<BookEntry> entries(Book book, @Nullable Month month);

    /** The entry of this key with its volume; empty when there is none. */
    Optional<Place> place(long entry);

    /** Says that an entry does not count; false when that was said before. */
    boolean strike(long entry, String reason, Line line);

    /** Writes a correction beside an entry; nothing when it says the same as what stands there. */
    void correct(long entry, Change change, Line line);

    /**
     * Closes a volume.
     *
     * @param endsYear true when no volume of this year follows
     * @return false when it is closed already
     */
    boolean close(Book book, boolean endsYear, Line line);

    /** The entries of these dossiers that count. */
    List<Place> ofDossiers(Collection<DossierCode> dossiers);

    /** Who wrote, and when. */
    record Line(AccountId by, Instant at) {}

    /** What a field shall say from now on, and why. */
    record Change(CorrectedField field, String becomes, String reason) {}

    /** An entry in its volume. */
    record Place(Book book, BookEntry entry) {}
}
