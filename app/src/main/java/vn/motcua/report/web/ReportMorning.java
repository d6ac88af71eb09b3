// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Morning;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.report.Figure;
import vn.motcua.report.LateDossiers;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.PageContext;

/** What is late in the whole unit, for those who answer for more than their own work. */
@Component
class ReportMorning implements Morning {
    private static final Set<Role> ANSWERING =
            Set.of(
                    Role.ONE_STOP_HEAD,
                    Role.UNIT_HEAD,
                    Role.APPROVER,
                    Role.PROCEDURE_CONTROL,
                    Role.AUDITOR);

    private final LateDossiers late;
    private final Access access;
    private final InstantSource clock;

    ReportMorning(LateDossiers late, Access access, InstantSource clock) {
        this.late = late;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Need> needs(PageContext ctx, Staff staff) {
        if (!answers(staff)) {
            return List.of();
        }
        int count = late.count(access.reach(staff, Action.VIEW_REPORTS), clock.instant());
        return count == 0
                ? List.of()
                : List.of(
                        new Need(
                                DeadlinePill.State.LATE,
                                count,
                                ctx.text("report.need.late"),
                                "",
                                ctx.href(
                                        DossierRoutes.LIST,
                                        Map.of("figure", Figure.PENDING_OVERDUE.code()))));
    }

    @Override
    public Optional<Next> next(PageContext ctx, Staff staff) {
        return answers(staff)
                ? Optional.of(new Next(5, ctx.text("report.next"), ctx.href(ReportPages.HANDLING)))
                : Optional.empty();
    }

    private static boolean answers(Staff staff) {
        return staff.may(Action.VIEW_REPORTS)
                && staff.posts().stream().anyMatch(post -> ANSWERING.contains(post.role()));
    }
}
