// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.AccountId;
import vn.motcua.person.PersonalId;
import vn.motcua.person.TaxCode;

/** The results that are ready, and what the desk notes about them. */
public interface ReadyPile {
    /** What a list holds at most; older ones first. */
    int AT_MOST = 1_000;

    /** All at these units, those on their way by post among them. */
    List<ReadyResult> all(Collection<Long> units);

    /** How many there are at these units. */
    int count(Collection<Long> units);

    /** The one of this dossier; empty when its result is not ready, or was handed over. */
    Optional<ReadyResult> find(DossierCode code);

    /** All of one person at these units. */
    List<ReadyResult> ofPerson(PersonalId person, Collection<Long> units);

    /** All of one organisation at these units. */
    List<ReadyResult> ofOrganisation(TaxCode code, Collection<Long> units);

    /** The originals of a dossier. */
    List<Original> originals(long dossier);

    /** Notes where a result lies; an empty place forgets it. */
    void shelve(long dossier, String shelf, Noting by);

    /** Notes that somebody was reminded. */
    void remind(long dossier, ReminderWay way, String note, Noting by);

    /** Notes what stands beside the proof of a hand-over. */
    void handedOver(long dossier, Beside beside, Noting by);

    /** Notes that a result went to the post; false when it is on its way already. */
    boolean send(long dossier, String tracking, Noting by);

    /** Notes where the post has it now; false when it is not on its way. */
    boolean move(long dossier, ParcelState state, Noting by);

    /** Who notes something, and when. */
    record Noting(AccountId account, Instant at) {}

    /**
     * What stands beside the proof of a hand-over.
     *
     * @param originals how many went back
     * @param kept why some stay here; empty when none does
     * @param lostReceipt what was declared and checked when the receipt was lost; empty otherwise
     */
    record Beside(int originals, String kept, String lostReceipt) {}
}
