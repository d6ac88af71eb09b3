// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DueDate;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Possibility;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.WorkItem;
import vn.motcua.dossier.panel.ActWords;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.organisation.Unit;
import vn.motcua.process.StepOutcome;
import vn.motcua.web.PageContext;

/** Writes dossiers as programs get them. */
@Component
class DossierBodies {
    private final Dossiers dossiers;
    private final DossierDesk desk;
    private final StaffRegister register;

    DossierBodies(Dossiers dossiers, DossierDesk desk, StaffRegister register) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.register = register;
    }

    DossierBody of(PageContext ctx, Staff staff, Situation now) {
        DossierDetail detail = dossiers.find(now.code()).orElseThrow();
        ActWords words = new ActWords(ctx, register);
        @Nullable DueDate due = detail.dueDate();
        return new DossierBody(
                now.code().value(),
                now.state().name().toLowerCase(Locale.ROOT),
                word(detail.outcome()),
                now.version(),
                new DossierBody.Named(detail.procedure().code().value(), detail.procedure().name()),
                named(now.counter().unit()),
                named(now.office().unit()),
                detail.channel().code(),
                applicant(detail.applicant()),
                Moment.of(detail.times().submitted()),
                Moment.orNull(detail.times().received()),
                due == null ? null : Moment.of(due.at()),
                due == null ? null : due.explain(ctx.language().locale()),
                now.secondDates().isEmpty() ? null : Moment.of(now.secondDates().getLast().at()),
                Moment.orNull(detail.times().finished()),
                Moment.orNull(detail.times().returned()),
                now.unpaid().dong(),
                work(now, words),
                desk.possibilities(now, staff).stream().map(one -> can(words, one)).toList());
    }

    private static @Nullable String word(@Nullable Outcome outcome) {
        return outcome == null ? null : outcome.code();
    }

    private static DossierBody.Named named(Unit unit) {
        return new DossierBody.Named(unit.code().value(), unit.name());
    }

    private static DossierBody.ApplicantBody applicant(Applicant applicant) {
        return new DossierBody.ApplicantBody(
                applicant.name(),
                applicant.personalId() == null ? null : applicant.personalId().masked(),
                applicant.phone() == null ? null : applicant.phone().masked());
    }

    private static List<DossierBody.Work> work(Situation now, ActWords words) {
        Set<String> holders =
                now.work().stream()
                        .flatMap(item -> Stream.ofNullable(item.holder()))
                        .map(Object::toString)
                        .collect(Collectors.toSet());
        Map<String, String> names = words.names(holders);
        return now.work().stream().map(item -> work(now, item, names)).toList();
    }

    private static DossierBody.Work work(Situation now, WorkItem item, Map<String, String> names) {
        return new DossierBody.Work(
                item.id(),
                item.kind().code(),
                item.step() == null ? null : item.step().value(),
                item.role().code(),
                item.unit().unit().code().value(),
                item.holder() == null ? null : names.get(item.holder().toString()),
                Moment.orNull(item.dueAt()),
                outcomes(now, item));
    }

    private static List<String> outcomes(Situation now, WorkItem item) {
        return now.step()
                .filter(step -> step.key().equals(item.step()))
                .map(step -> step.outcomes().stream().map(StepOutcome::key).toList())
                .orElse(List.of());
    }

    private static DossierBody.Can can(ActWords words, Possibility possibility) {
        return new DossierBody.Can(
                possibility.act().code(),
                possibility.isOpen(),
                possibility.why() == null ? null : possibility.why().reason().code(),
                possibility.why() == null ? null : words.why(possibility.why()));
    }
}
