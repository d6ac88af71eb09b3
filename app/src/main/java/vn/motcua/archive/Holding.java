// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.files.FileAddress;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitCode;

/**
 * A paper of a person or an organisation kept in digital form.
 *
 * @param code how it is called
 * @param facts what stands on it
 * @param origin where it came from
 * @param unit who keeps it
 * @param unitName its name on that day
 * @param kept its scan
 * @param signed with the signature of who answers for it, or of its issuer; null before it is
 *     signed
 * @param state where it stands
 * @param version counts changes; a change is refused when somebody else came first
 * @param ended when and why it ended; null while it is kept
 */
public record Holding(
        HoldingCode code,
        PaperFacts facts,
        Origin origin,
        UnitCode unit,
        String unitName,
        Kept kept,
        @Nullable Kept signed,
        HoldingState state,
        int version,
        @Nullable Ended ended) {
    /**
     * Where it came from.
     *
     * @param dossier with which it was handed in, or whose result it is; null when from an older
     *     register
     * @param position its place among the papers of that dossier, from 1; 0 when it is none of them
     */
    public record Origin(HoldingSource source, @Nullable DossierCode dossier, int position) {}

    /** A file of it, by whom and when. */
    public record Kept(FileAddress file, AccountId by, Instant at) {}

    /** That it ended. */
    public record Ended(String reason, AccountId by, Instant at) {}

    /** The file to hand out: signed when it is. */
    public FileAddress newest() {
        return signed == null ? kept.file() : signed.file();
    }

    /** True for an electronic original: the signature in its file is that of its issuer. */
    public boolean isOriginal() {
        return signed != null && signed.file().equals(kept.file());
    }

    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "Holding " + code;
    }
}
