// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.archive.digitise.DigitisingDesk;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.act.ResultShelf;
import vn.motcua.dossier.act.ScanShelf;
import vn.motcua.identity.Staff;

/** Leads from the page of a dossier to the scans of its papers. */
@Component
class ScanLink implements ScanShelf {
    private final DigitisingDesk desk;

    ScanLink(DigitisingDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<ResultShelf.Entry> of(DossierDetail detail, Staff staff) {
        return desk.may(staff, detail)
                ? Optional.of(
                        new ResultShelf.Entry(
                                "digitise.link",
                                null,
                                DigitiseRoutes.LIST,
                                Map.of("code", detail.code().value())))
                : Optional.empty();
    }
}
