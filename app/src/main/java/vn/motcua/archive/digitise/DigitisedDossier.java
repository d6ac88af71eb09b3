// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.util.List;
import java.util.Optional;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.act.Paper;
import vn.motcua.intake.Receipt;
import vn.motcua.person.PersonalId;
import vn.motcua.person.TaxCode;

/**
 * A dossier whose papers are digitised.
 *
 * @param detail the dossier
 * @param received what the counter noted of it
 * @param holdings those of its papers that are confirmed and kept
 */
public record DigitisedDossier(DossierDetail detail, Receipt received, List<Holding> holdings) {
    public DigitisedDossier {
        holdings = List.copyOf(holdings);
    }

    /** The papers handed in, in their order. */
    public List<Paper> papers() {
        return received.papers();
    }

    /** The personal id or tax code of who asks; empty when not known. */
    public String ownerId() {
        TaxCode tax = received.notes().taxCode();
        PersonalId id = detail.applicant().personalId();
        if (tax != null) {
            return tax.text();
        }
        return id == null ? "" : id.digits();
    }

    /**
     * The paper of the store that took the place of the one at this place, which is kept already.
     */
    public Optional<HoldingCode> reused(int position) {
        return received.notes().reused().stream()
                .filter(one -> one.position() == position)
                .findFirst()
                .flatMap(one -> HoldingCode.parse(one.code()));
    }

    /** The paper at this place, from 1. */
    public Optional<Paper> paper(int position) {
        return position >= 1 && position <= papers().size()
                ? Optional.of(papers().get(position - 1))
                : Optional.empty();
    }

    /** What is kept of the paper at this place. */
    public Optional<Holding> holding(int position) {
        return holdings.stream()
                .filter(holding -> holding.origin().position() == position)
                .findFirst();
    }

    /** The place of a paper. */
    public PaperPlace place(int position) {
        return new PaperPlace(detail.code(), position);
    }

    /** Confirmed papers that nobody signed yet. */
    public List<Holding> unsigned() {
        return holdings.stream().filter(holding -> holding.signed() == null).toList();
    }
}
