// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.web.PageContext;
import vn.motcua.web.TimelineStep;
import vn.motcua.web.TimelineStep.Progress;

/** What happened to a dossier in plain words, where it is now, and what comes. */
record HistorySteps(PageContext ctx, DossierDetail detail, Told told, LocalDateTime now) {
    /**
     * What is told to this reader beside the events.
     *
     * @param names of the people behind the actors; whoever is not in it stays unnamed
     * @param notes written to explain events, by their number
     */
    record Told(Map<String, String> names, Map<Integer, String> notes) {}

    List<TimelineStep> steps() {
        List<TimelineStep> steps = new ArrayList<>();
        detail.events().forEach(event -> steps.add(done(event)));
        if (detail.outcome() == null) {
            steps.add(current());
            DueDate due = detail.dueDate();
            if (due != null) {
                steps.add(next(due));
            }
        }
        return steps;
    }

    private TimelineStep done(RecordedEvent event) {
        LocalDateTime happened = VietnamTime.local(event.happenedAt());
        String when = ctx.formats().dayOrMoment(happened);
        @Nullable String name = told.names().get(event.actor());
        String who = name == null ? when : ctx.text("dossier.step.by", when, name);
        @Nullable String note = told.notes().get(event.seq());
        String detail = note == null ? who : ctx.text("dossier.step.note", who, note);
        return new TimelineStep(
                Progress.DONE, ctx.text("dossier.event." + event.type().code()), detail);
    }

    private TimelineStep current() {
        return new TimelineStep(
                Progress.NOW,
                ctx.text("dossier.state." + detail.state().code()),
                ctx.text("dossier.step.now", detail.unit().name()));
    }

    private TimelineStep next(DueDate due) {
        boolean late = now.isAfter(due.at()) && !due.on(now.toLocalDate()).stopped();
        String day = ctx.formats().weekday(due.day(), now.toLocalDate());
        return new TimelineStep(
                late ? Progress.LATE : Progress.NEXT,
                ctx.text("dossier.step.result"),
                ctx.text(
                        late ? "dossier.step.was-due" : "dossier.step.due",
                        day,
                        ctx.formats().time(due.at())));
    }
}
