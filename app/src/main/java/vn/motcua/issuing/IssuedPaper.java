// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.files.FileAddress;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitCode;

/**
 * A paper that an office issues, from its draft to the day it is revoked.
 *
 * @param id internal key
 * @param token what its QR code holds
 * @param about what it is about
 * @param state where it stands
 * @param version how often it was changed
 * @param draft what was drafted
 * @param signed the signature of the authority; null before
 * @param sealed number, date and seal; null before
 * @param ended why it is no more in force, or was thrown away; null while it is not
 */
public record IssuedPaper(
        long id,
        PaperToken token,
        About about,
        IssuedState state,
        int version,
        Drafted draft,
        @Nullable Signed signed,
        @Nullable Sealed sealed,
        @Nullable Ended ended) {
    /**
     * What a paper is about.
     *
     * @param dossier whose result it is
     * @param unit whose paper it is
     * @param unitName its name on the day of the paper
     * @param kind what it is
     * @param title its name, such as {@code Giấy xác nhận tình trạng hôn nhân}
     * @param owner whom it was issued to
     * @param ownerId their personal id or tax code; empty when not known
     */
    public record About(
            DossierCode dossier,
            UnitCode unit,
            String unitName,
            IssuedKind kind,
            String title,
            String owner,
            String ownerId) {
        /** Never the person: personal data stay out of logs. */
        @Override
        public String toString() {
            return "About[" + kind + "]";
        }
    }

    /**
     * What was drafted.
     *
     * @param signer who is to sign it
     * @param symbol what will stand behind its number
     */
    public record Drafted(
            FileAddress file, AccountId by, Instant at, AccountId signer, String symbol) {}

    /** What the authority signed. */
    public record Signed(FileAddress file, AccountId by, Instant at) {}

    /**
     * What was issued.
     *
     * @param number number and symbol
     * @param dated the date on the paper
     */
    public record Sealed(
            FileAddress file, String number, LocalDate dated, AccountId by, Instant at) {}

    /**
     * Why it ended.
     *
     * @param reason in words
     * @param successor the paper that took its place; null when none did
     */
    public record Ended(String reason, AccountId by, Instant at, @Nullable PaperToken successor) {}

    /** The file as it stands now: issued, signed or drafted. */
    public FileAddress newest() {
        return Optional.ofNullable(sealed)
                .map(Sealed::file)
                .or(() -> Optional.ofNullable(signed).map(Signed::file))
                .orElse(draft.file());
    }
}
