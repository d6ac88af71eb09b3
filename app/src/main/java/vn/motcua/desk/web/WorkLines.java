// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.desk.WorkRow;
import vn.motcua.dossier.DeadlineWords;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.act.WorkKind;
import vn.motcua.process.ProcessStep;
import vn.motcua.process.Processes;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.Language;
import vn.motcua.web.PageContext;

/** Puts pieces of work into the words of a list. */
@Component
class WorkLines {
    private final Processes processes;

    WorkLines(Processes processes) {
        this.processes = processes;
    }

    /** A piece of work with how its deadline stands and what it is called. */
    record Told(WorkRow row, DeadlinePill pill, String what) {}

    Told tell(PageContext ctx, WorkRow row, LocalDateTime now) {
        return new Told(row, pill(ctx, row, now), what(ctx, row));
    }

    private static DeadlinePill pill(PageContext ctx, WorkRow row, LocalDateTime now) {
        DeadlineWords words = new DeadlineWords(ctx, WorkingCalendar.national(), now);
        return switch (row.state()) {
            case AWAITING_SUPPLEMENT, AWAITING_PAYMENT -> words.held();
            case RESULT_READY -> words.ready(VietnamTime.day(row.opened()));
            default -> row.due() == null ? waiting(words, row) : words.open(due(row));
        };
    }

    /** Before reception the answer is due, not the result. */
    private static DeadlinePill waiting(DeadlineWords words, WorkRow row) {
        return row.workDue() == null
                ? words.without("awaiting_reception")
                : words.open(VietnamTime.local(row.workDue()));
    }

    private static LocalDateTime due(WorkRow row) {
        return VietnamTime.local(Objects.requireNonNull(row.due()));
    }

    private String what(PageContext ctx, WorkRow row) {
        if (row.state() == DossierState.RECEIVED) {
            return ctx.text("desk.what.take-over");
        }
        return step(row)
                .map(step ->
                        ctx.language() == Language.VIETNAMESE ? step.name().vi() : step.name().en())
                .orElseGet(() -> ctx.text("dossier.work." + row.kind().code()));
    }

    private Optional<ProcessStep> step(WorkRow row) {
        @Nullable Long process = row.process();
        return process == null || row.step() == null || row.kind() != WorkKind.STEP
                ? Optional.empty()
                : processes.byId(process).definition().find(row.step());
    }

    WorkPage.Line line(PageContext ctx, Told told, String select, boolean chosen) {
        WorkRow row = told.row();
        String code = row.code().value();
        int dash = code.indexOf('-') + 1;
        return new WorkPage.Line(
                row.id(),
                told.pill(),
                code.substring(0, dash),
                code.substring(dash),
                ctx.href(DossierRoutes.PAGE, Map.of("code", code)),
                select,
                row.applicant(),
                row.procedure(),
                told.what(),
                chosen,
                told.pill().state() == DeadlinePill.State.LATE);
    }
}
