// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.desk.WorkRow;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.panel.ActPanels;
import vn.motcua.dossier.panel.Rulers;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/** Shows the piece of work looked at: its clock, and what can be done now. */
@Component
class WorkPreview {
    private final DossierDesk desk;
    private final ActPanels panels;
    private final InstantSource clock;

    WorkPreview(DossierDesk desk, ActPanels panels, InstantSource clock) {
        this.desk = desk;
        this.panels = panels;
        this.clock = clock;
    }

    /** Who looks. */
    record Reader(PageContext ctx, Staff staff) {}

    /** Where it stands in the list. */
    record Place(String words, @Nullable String previous, @Nullable String next) {}

    WorkPage.@Nullable Preview of(
            Reader reader, WorkPages.Asked asked, WorkLines.Told told, Place place) {
        PageContext ctx = reader.ctx();
        WorkRow row = told.row();
        Situation situation = desk.situation(row.code()).orElse(null);
        if (situation == null) {
            return null;
        }
        @Nullable DueDate due = situation.dueDate();
        String action = ctx.href(DeskRoutes.of(asked.view()));
        ActPanels.Target target = new ActPanels.Target(action, asked.draft());
        return new WorkPage.Preview(
                row.code().value(),
                ctx.href(DossierRoutes.PAGE, Map.of("code", row.code().value())),
                row.applicant(),
                row.procedure(),
                told.what(),
                told.pill(),
                due == null ? null : due.explain(ctx.language().locale()),
                due == null ? null : ruler(ctx, situation).of(due),
                panels.of(ctx, situation, reader.staff(), target),
                place.words(),
                place.previous(),
                place.next());
    }

    private Rulers ruler(PageContext ctx, Situation situation) {
        return new Rulers(ctx, situation.terms().limit(), VietnamTime.day(clock.instant()));
    }
}
