// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.files.FileAddress;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitCode;
import vn.motcua.printing.PaperPlace;

/** All papers that were drafted or issued. A change of one that was changed meanwhile fails. */
public interface IssuedPapers {
    /** Who did something, and when. */
    record By(AccountId account, Instant at) {}

    /** The paper with this key. */
    Optional<IssuedPaper> find(long id);

    /** The paper whose QR code holds the token. */
    Optional<IssuedPaper> find(PaperToken token);

    /** The paper that was issued as exactly this file. */
    Optional<IssuedPaper> issuedAs(FileAddress file);

    /** The papers of a unit that carry exactly this number, the newest first. */
    List<IssuedPaper> numbered(UnitCode unit, String number);

    /** The papers of a dossier, the newest first, thrown away ones left out. */
    List<IssuedPaper> of(DossierCode dossier);

    /** The draft or signed paper of a dossier; there is at most one. */
    Optional<IssuedPaper> open(DossierCode dossier);

    /** What was filled into a draft. */
    Map<String, String> filled(long id);

    /** Key and version of the template of a paper, such as {@code xac-nhan 1}. */
    String template(long id);

    /** Where number, date, signature and seal go. */
    List<PaperPlace> places(long id);

    /**
     * Writes a draft down; the draft of that dossier that stood before is thrown away.
     *
     * @return its key; empty when the dossier was decided or ended meanwhile
     */
    Optional<Long> draft(NewPaper paper, By by);

    /** Notes the signature of the authority; false when the paper was changed meanwhile. */
    boolean sign(IssuedPaper paper, FileAddress file, By by);

    /** Notes number and seal; false when the paper was changed meanwhile. */
    boolean seal(IssuedPaper paper, FileAddress file, PaperNumber number, By by);

    /** Ends a paper; false when it was changed meanwhile. */
    boolean end(IssuedPaper paper, IssuedState state, Ending ending, By by);

    /**
     * Why a paper ends.
     *
     * @param reason in words
     * @param successor the paper that takes its place; null when none does
     */
    record Ending(String reason, @Nullable Long successor) {}

    /**
     * The number this paper carries: the one that was given to it before if that was on the same
     * day, else the next of its series. Taken last; a number never comes back.
     */
    PaperNumber number(IssuedPaper paper, Series series, By by);

    /**
     * Where a number is taken from.
     *
     * @param unit the unit, by the code that it keeps when it is renamed
     * @param symbol what stands behind the number
     * @param today the day, whose year counts
     */
    record Series(UnitCode unit, String symbol, LocalDate today) {}

    /** The papers that wait for the signature of this account, the oldest first. */
    List<IssuedPaper> toSign(AccountId signer, int most);

    /** The signed papers of these units that wait for number and seal, the oldest first. */
    List<IssuedPaper> toSeal(Set<Long> units, int most);

    /** A page of the register. */
    List<IssuedPaper> register(RegisterQuery query);
}
