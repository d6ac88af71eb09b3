// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.person.PersonalId;
import vn.motcua.printing.PaperData;

/** Tells what a result says of its dossier, and who may sign it. */
@Component
class ResultFacts {
    private final Dossiers dossiers;
    private final DossierDesk desk;
    private final Access access;
    private final StaffRegister register;

    ResultFacts(Dossiers dossiers, DossierDesk desk, Access access, StaffRegister register) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.access = access;
        this.register = register;
    }

    /** The dossier of this code, for those who may see it. */
    Optional<ResultCase> find(Staff staff, DossierCode code) {
        return dossiers.find(code)
                .filter(detail -> access.mayAtAny(staff, Action.VIEW_DOSSIER, detail.concerned()))
                .flatMap(detail ->
                        desk.situation(detail.code()).map(now -> new ResultCase(detail, now)));
    }

    boolean may(Staff staff, Action action, ResultCase about) {
        return access.may(staff, action, office(about));
    }

    /** Those who may sign results of the office on that day, by name. */
    List<Staff> signers(ResultCase about, LocalDate day) {
        return register.holders(Role.APPROVER, office(about), day).stream()
                .filter(one -> access.may(one, Action.DECIDE, office(about)))
                .toList();
    }

    private static UnitCode office(ResultCase about) {
        return about.situation().office().unit().code();
    }

    /** Puts in what every result tells of its dossier. */
    static PaperData.Filling fill(PaperData.Filling filling, ResultCase about) {
        DossierDetail detail = about.detail();
        Unit office = about.situation().office().unit();
        @Nullable PersonalId id = detail.applicant().personalId();
        @Nullable Instant received = detail.times().received();
        return filling.text("agency", office.name())
                .text("place", office.place())
                .text("code", detail.code().value())
                .text("owner", detail.applicant().name())
                .text("personId", id == null ? null : id.digits())
                .text("procedure", detail.procedure().name())
                .text("procedureCode", detail.procedure().code().value())
                .text("field", detail.procedure().field())
                .moment("receivedAt", received == null ? null : VietnamTime.local(received))
                .list("recipients", List.of("Như trên", "Lưu: VT, hồ sơ"));
    }
}
