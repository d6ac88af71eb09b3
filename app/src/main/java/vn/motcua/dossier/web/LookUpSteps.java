// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.CaseFile;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.WorkKind;
import vn.motcua.dossier.lookup.LookUp.Result.Found;
import vn.motcua.process.ProcessStep;
import vn.motcua.process.StepKey;
import vn.motcua.process.StoredProcess;
import vn.motcua.web.PageContext;
import vn.motcua.web.TimelineStep;
import vn.motcua.web.TimelineStep.Progress;

/**
 * Where a dossier is, for its owner: names of steps, units and times; no opinions, no decisions on
 * the way, no names of staff.
 */
record LookUpSteps(PageContext ctx, Found found, LocalDateTime now) {
    /** What happened between the owner and the office; all else is the office's own. */
    private static final Set<EventType> FOR_OWNER =
            Set.of(
                    EventType.SUBMITTED,
                    EventType.RECEIVED,
                    EventType.REFUSED_AT_RECEPTION,
                    EventType.COMPLETION_ASKED,
                    EventType.COMPLETION_TAKEN,
                    EventType.ANNULLED,
                    EventType.SUPPLEMENT_REQUESTED,
                    EventType.SUPPLEMENT_RECEIVED,
                    EventType.CLOCK_PAUSED,
                    EventType.CLOCK_RESUMED,
                    EventType.APOLOGISED,
                    EventType.FEE_PAID,
                    EventType.RESULT_READY,
                    EventType.RETURNED,
                    EventType.WITHDRAWN,
                    EventType.STOPPED);

    /** The hand-over is no step yet. */
    private static final String TAKEN_OVER = "taken_over";

    /** The step went on in other hands, or after a stop. */
    private static final Set<String> IN_BETWEEN = Set.of("reassigned", "waited");

    private record Told(Instant at, String title, String unit) {}

    List<TimelineStep> steps() {
        DossierDetail detail = found.detail();
        List<TimelineStep> steps =
                new ArrayList<>(
                        Stream.concat(events(), done())
                                .sorted(Comparator.comparing(Told::at))
                                .map(this::past)
                                .toList());
        if (detail.outcome() == null) {
            steps.add(current());
            DueDate due = detail.dueDate();
            if (due != null) {
                steps.add(next(due));
            }
        }
        return steps;
    }

    private TimelineStep past(Told told) {
        String when = ctx.formats().dayOrMoment(VietnamTime.local(told.at()));
        return new TimelineStep(
                Progress.DONE, told.title(), ctx.text("dossier.lookup.at", when, told.unit()));
    }

    private Stream<Told> events() {
        return found.detail().events().stream()
                .filter(event -> FOR_OWNER.contains(event.type()))
                .map(this::told);
    }

    private Told told(RecordedEvent event) {
        return new Told(
                event.happenedAt(),
                ctx.text("dossier.event." + event.type().code()),
                found.detail().unit().name());
    }

    /** The steps that are done, as the control slip has them. */
    private Stream<Told> done() {
        return found.file().slips().stream()
                .filter(slip -> slip.kind().equals(WorkKind.STEP.code()))
                .flatMap(slip -> done(slip).stream());
    }

    private Optional<Told> done(CaseFile.Slip slip) {
        @Nullable Instant closed = slip.closedAt();
        @Nullable String key = slip.step();
        if (closed == null || key == null || IN_BETWEEN.contains(slip.outcome())) {
            return Optional.empty();
        }
        return slip.outcome().equals(TAKEN_OVER)
                ? Optional.of(new Told(closed, ctx.text("dossier.event.accepted"), slip.unit()))
                : step(key).map(step -> new Told(closed, name(step), slip.unit()));
    }

    private Optional<ProcessStep> step(String key) {
        @Nullable StoredProcess process = found.situation().process();
        return process == null ? Optional.empty() : process.definition().find(new StepKey(key));
    }

    private String name(ProcessStep step) {
        return step.name().in(ctx.language().locale());
    }

    private TimelineStep current() {
        Situation situation = found.situation();
        String title =
                situation
                        .step()
                        .map(this::name)
                        .orElseGet(() -> ctx.text("dossier.state." + situation.state().code()));
        return new TimelineStep(
                Progress.NOW,
                title,
                ctx.text("dossier.step.now", situation.office().unit().name()));
    }

    private TimelineStep next(DueDate due) {
        boolean late = now.isAfter(due.at()) && !due.on(now.toLocalDate()).stopped();
        return new TimelineStep(
                late ? Progress.LATE : Progress.NEXT,
                ctx.text("dossier.step.result"),
                ctx.text(
                        late ? "dossier.step.was-due" : "dossier.step.due",
                        ctx.formats().weekday(due.day(), now.toLocalDate()),
                        ctx.formats().time(due.at())));
    }
}
