// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.WorkItem;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.UnitCode;
import vn.motcua.web.PageContext;
import vn.motcua.web.Problem;

/** Finds the dossier of an address for those who may see it where it is. */
@Component
class SeenDossiers {
    private final DossierDesk desk;
    private final Access access;

    SeenDossiers(DossierDesk desk, Access access) {
        this.desk = desk;
        this.access = access;
    }

    /** What came of looking for a dossier. */
    sealed interface Sight {
        /** Here it is. */
        record Seen(Situation situation) implements Sight {}

        /** It is not for the caller, or not at all. */
        record Hidden(Problem problem) implements Sight {}
    }

    /** The dossier with this code or number of its submission, for who may do {@code right}. */
    Sight look(PageContext ctx, Staff staff, String code, Action right) {
        Optional<Situation> found = DossierCode.parse(code).flatMap(desk::situation);
        if (found.isEmpty()) {
            return new Sight.Hidden(
                    Problem.of(
                            HttpStatus.NOT_FOUND,
                            "no-such-dossier",
                            ctx.text("dossier.api.unknown")));
        }
        Situation situation = found.get();
        return access.mayAtAny(staff, right, concerned(situation))
                ? new Sight.Seen(situation)
                : new Sight.Hidden(
                        Problem.of(
                                HttpStatus.FORBIDDEN,
                                "other-unit",
                                ctx.text("dossier.api.other-unit")));
    }

    /** The units that have work on it now, or received it, or decide it. */
    private static List<UnitCode> concerned(Situation situation) {
        return Stream.concat(
                        Stream.of(situation.counter(), situation.office()),
                        situation.work().stream().map(WorkItem::unit))
                .map(unit -> unit.unit().code())
                .distinct()
                .toList();
    }
}
