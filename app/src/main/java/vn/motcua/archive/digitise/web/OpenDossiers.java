// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.archive.digitise.DigitisedDossier;
import vn.motcua.archive.digitise.DigitisingDesk;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Staff;

/** Opens dossiers by what stands in addresses: 404 when there is none, 403 when not theirs. */
@Component
class OpenDossiers {
    private final DigitisingDesk desk;

    OpenDossiers(DigitisingDesk desk) {
        this.desk = desk;
    }

    DigitisedDossier dossier(Staff staff, String code) {
        DigitisedDossier dossier =
                DossierCode.parse(code).flatMap(desk::find).orElseThrow(OpenDossiers::notThere);
        if (!desk.may(staff, dossier.detail())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return dossier;
    }

    /** The number of a paper that is there to be digitised. */
    int number(DigitisedDossier dossier, String typed) {
        int number = typed.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(typed) : 0;
        if (dossier.paper(number).isEmpty() || dossier.reused(number).isPresent()) {
            throw notThere();
        }
        return number;
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
