// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.files.FileAddress;
import vn.motcua.identity.AccountId;

/**
 * All papers kept in digital form: those digitised, and those issued here, which their own register
 * keeps and this one only reads.
 */
public interface Holdings {
    /** Who did something, and when. */
    record By(AccountId account, Instant at) {}

    /** The paper of this code. */
    Optional<Holding> find(HoldingCode code);

    /** The digitised papers of a dossier that are kept, by their place in it. */
    List<Holding> ofDossier(DossierCode dossier);

    /**
     * The papers of this owner that are kept and hold on that day, the newest first, those of all
     * units: they belong to their owner.
     *
     * @param ownerId personal id or tax code; nothing is found for an empty one
     */
    List<Holding> ofOwner(String ownerId, LocalDate day);

    /**
     * Keeps a paper. One that stood at the same place of the same dossier is replaced.
     *
     * @return empty when the same paper of an older register is kept already
     */
    Optional<HoldingCode> keep(NewHolding paper, By by);

    /**
     * The paper of an older register that is kept already under the same name, number, day and
     * owner.
     */
    Optional<Holding> twin(NewHolding paper);

    /** Mends what was confirmed wrongly; false when somebody changed it meanwhile. */
    boolean correct(Holding paper, PaperFacts facts, By by);

    /** Notes the signature of an officer; false when somebody changed it meanwhile. */
    boolean sign(Holding paper, FileAddress file, By by);

    /** Ends it for a reason; false when it is not kept or somebody changed it meanwhile. */
    boolean end(Holding paper, HoldingState state, String reason, By by);

    /** A page of what is looked for, the newest first. */
    List<Holding> search(StoreQuery query);

    /** What was read on each of these papers and has these words, the first such page. */
    Map<HoldingCode, String> read(Collection<HoldingCode> papers, String words);

    /** The dossiers in which it took the place of a paper to be handed in, the newest first. */
    List<Reuse> reuses(HoldingCode code);

    /**
     * That it was used again.
     *
     * @param dossier in which
     * @param byOwner true when its owner agreed in person, false when it was who handed in for them
     */
    record Reuse(DossierCode dossier, boolean byOwner) {}
}
