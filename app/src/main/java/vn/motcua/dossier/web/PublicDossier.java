// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.Reappointment;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.lookup.LookUp.Result.Found;
import vn.motcua.person.MaskedName;
import vn.motcua.web.PageContext;

/**
 * What the public sees of a dossier, for programs.
 *
 * @param headline what to do, or that there is nothing to do
 * @param needs what to bring; empty when nothing
 * @param standing how the deadline stands: late, today, soon, fine, hold, done, …
 * @param secondDate the last date given with an apology; null without
 * @param applicant the owner's name, masked
 */
record PublicDossier(
        String code,
        String status,
        String headline,
        List<String> told,
        List<String> needs,
        String standing,
        @Nullable OffsetDateTime dueAt,
        @Nullable String dueExplained,
        @Nullable OffsetDateTime secondDate,
        Procedure procedure,
        String unit,
        String applicant,
        List<Step> steps) {
    /** What was asked for. */
    record Procedure(String code, String name) {}

    /** A step of what happened and what comes; progress is done, now, next or late. */
    record Step(String progress, String title, String detail) {}

    static PublicDossier of(PageContext ctx, Found found, LocalDateTime now) {
        DossierDetail detail = found.detail();
        LookUpPage page = new LookUpPageMaker(ctx, found, now, null).page();
        @Nullable DueDate due = detail.dueDate();
        List<Reappointment> second = found.situation().secondDates();
        return new PublicDossier(
                detail.code().value(),
                word(detail.state()),
                page.headline(),
                page.told(),
                page.needs(),
                word(page.pill().state()),
                due == null ? null : moment(due.at()),
                page.explanation(),
                second.isEmpty() ? null : moment(second.getLast().at()),
                new Procedure(detail.procedure().code().value(), detail.procedure().name()),
                detail.unit().name(),
                MaskedName.of(detail.applicant().name()),
                page.steps().stream()
                        .map(step -> new Step(word(step.progress()), step.title(), step.detail()))
                        .toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static OffsetDateTime moment(LocalDateTime local) {
        return local.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }
}
