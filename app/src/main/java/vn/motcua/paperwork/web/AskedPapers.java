// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.paperwork.OwedPaper;
import vn.motcua.paperwork.SlipSigning;

/** Finds the paper of an address for those who may see its dossier. */
@Component
class AskedPapers {
    private final Dossiers dossiers;
    private final Access access;

    AskedPapers(Dossiers dossiers, Access access) {
        this.dossiers = dossiers;
        this.access = access;
    }

    SlipSigning.Asked find(Staff staff, String code, String paper) {
        DossierDetail detail =
                DossierCode.parse(code).flatMap(dossiers::find).orElseThrow(AskedPapers::notThere);
        if (!access.mayAtAny(staff, Action.VIEW_DOSSIER, detail.concerned())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        OwedPaper owed = OwedPaper.ofWord(paper).orElseThrow(AskedPapers::notThere);
        return new SlipSigning.Asked(detail, owed, lookUp());
    }

    /** The public page of look-up, as citizens reach it where staff reach this page. */
    private static String lookUp() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/tra-cuu";
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
