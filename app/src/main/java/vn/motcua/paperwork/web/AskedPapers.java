// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.paperwork.OwedPaper;
import vn.motcua.paperwork.SlipSigning;
import vn.motcua.web.HomeAddress;

/** Finds the paper of an address for those who may see its dossier. */
@Component
class AskedPapers {
    private final Dossiers dossiers;
    private final Access access;
    private final HomeAddress home;

    AskedPapers(Dossiers dossiers, Access access, HomeAddress home) {
        this.dossiers = dossiers;
        this.access = access;
        this.home = home;
    }

    SlipSigning.Asked find(Staff staff, String code, String paper) {
        DossierDetail detail =
                DossierCode.parse(code).flatMap(dossiers::find).orElseThrow(AskedPapers::notThere);
        if (!access.mayAtAny(staff, Action.VIEW_DOSSIER, detail.concerned())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        OwedPaper owed = OwedPaper.ofWord(paper).orElseThrow(AskedPapers::notThere);
        return new SlipSigning.Asked(detail, owed, home.text() + "/tra-cuu");
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
