// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.RatingCodes;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.intake.Receipt;
import vn.motcua.intake.ReceptionRecords;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.Units;

/** Opens what belongs to a dossier to those who may see the dossier, and to nobody else. */
@Component
class DossierRights {
    private final Dossiers dossiers;
    private final ReceptionRecords records;
    private final Access access;
    private final Units units;
    private final ObjectProvider<RatingCodes> ratings;

    DossierRights(
            Dossiers dossiers,
            ReceptionRecords records,
            Access access,
            Units units,
            ObjectProvider<RatingCodes> ratings) {
        this.dossiers = dossiers;
        this.records = records;
        this.access = access;
        this.units = units;
        this.ratings = ratings;
    }

    /**
     * What reception wrote down of a dossier; throws 404 when there is none, 403 when not theirs.
     */
    Receipt receipt(Staff staff, String code) {
        return records.find(detail(staff, code).code()).orElseThrow(DossierRights::notThere);
    }

    /** The maker of the papers of a dossier; throws like {@link #receipt}. */
    SheetMaker sheet(Staff staff, String code) {
        DossierDetail detail = detail(staff, code);
        Receipt receipt = records.find(detail.code()).orElseThrow(DossierRights::notThere);
        String rating =
                Optional.ofNullable(ratings.getIfAvailable())
                        .map(codes -> codes.code(detail.code()))
                        .orElse("");
        return new SheetMaker(detail, receipt, above(detail), rating);
    }

    private DossierDetail detail(Staff staff, String code) {
        DossierDetail detail =
                DossierCode.parse(code)
                        .flatMap(dossiers::find)
                        .orElseThrow(DossierRights::notThere);
        if (!access.mayAtAny(staff, Action.VIEW_DOSSIER, detail.concerned())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return detail;
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private String above(DossierDetail detail) {
        Unit unit = detail.unit();
        UnitCode parent = unit.parent();
        LocalDate day = VietnamTime.day(detail.times().submitted());
        return Optional.ofNullable(parent)
                .flatMap(code -> units.tree().find(code, day))
                .map(stored -> stored.unit().name())
                .orElse("");
    }
}
