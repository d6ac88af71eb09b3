// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.Reappointment;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.Supplement;
import vn.motcua.web.PageContext;

/** What the owner of a dossier is told first: what to do, or that there is nothing to do. */
record LookUpWords(PageContext ctx, DossierDetail detail, Situation situation, LocalDateTime now) {
    private static final String KEY = "dossier.lookup.";

    String headline() {
        return ctx.text(KEY + "headline." + headlineKey());
    }

    private String headlineKey() {
        return switch (detail.state()) {
            case RECEIVED, PROCESSING -> isLate() ? "late" : secondDate() ? "will-be-late" : "fine";
            case AWAITING_PAYMENT -> situation.unpaid().dong() > 0 ? "awaiting_payment" : "hold";
            case RESULT_READY -> detail.outcome() == Outcome.REFUSED ? "refused" : "result_ready";
            case SUBMITTED,
                    AWAITING_COMPLETION,
                    NOT_RECEIVED,
                    AWAITING_SUPPLEMENT,
                    WITHDRAWN,
                    STOPPED,
                    RETURNED,
                    ANNULLED ->
                    detail.state().name().toLowerCase(Locale.ROOT);
        };
    }

    List<String> told() {
        List<String> told = new ArrayList<>();
        switch (detail.state()) {
            case RECEIVED, PROCESSING -> promise(told);
            case AWAITING_COMPLETION, AWAITING_SUPPLEMENT -> bringBy(told);
            case AWAITING_PAYMENT -> toPay(told);
            case RESULT_READY -> {
                told.add(ctx.text(KEY + "fetch", detail.unit().name()));
                toPay(told);
            }
            case RETURNED -> {
                LocalDateTime returned =
                        VietnamTime.local(Objects.requireNonNull(detail.times().returned()));
                told.add(ctx.text(KEY + "returned", ctx.formats().longDay(returned.toLocalDate())));
            }
            case SUBMITTED -> told.add(ctx.text(KEY + "submitted"));
            case NOT_RECEIVED, STOPPED -> told.add(ctx.text(KEY + "ask", detail.unit().name()));
            case WITHDRAWN, ANNULLED -> {}
        }
        return told;
    }

    private void promise(List<String> told) {
        DueDate due = Objects.requireNonNull(detail.dueDate());
        String day = ctx.formats().longDay(due.day());
        String time = ctx.formats().time(due.at());
        if (secondDate()) {
            Reappointment second = situation.secondDates().getLast();
            told.add(ctx.text(KEY + "why-late", second.reason()));
            told.add(
                    ctx.text(
                            KEY + "second-date",
                            ctx.formats().longDay(second.at().toLocalDate()),
                            ctx.formats().time(second.at())));
            told.add(ctx.text(KEY + "was-due", day, time));
        } else if (isLate()) {
            told.add(ctx.text(KEY + "was-due", day, time));
            told.add(ctx.text(KEY + "ask", detail.unit().name()));
        } else {
            told.add(ctx.text(KEY + "due", day, time, detail.unit().name()));
        }
    }

    private void bringBy(List<String> told) {
        @Nullable Supplement asked = situation.asked();
        told.add(
                asked == null
                        ? ctx.text(KEY + "ask", detail.unit().name())
                        : ctx.text(
                                KEY + "bring-by",
                                ctx.formats().longDay(asked.answerBy()),
                                detail.unit().name()));
        told.add(ctx.text(KEY + "clock-" + clock()));
    }

    private String clock() {
        return detail.state() == DossierState.AWAITING_SUPPLEMENT ? "stands" : "not-begun";
    }

    private void toPay(List<String> told) {
        long unpaid = situation.unpaid().dong();
        if (unpaid > 0) {
            told.add(ctx.text(KEY + "pay", unpaid));
        }
    }

    /** What to bring; a list that nobody signed yet is not told. */
    List<String> needs() {
        @Nullable Supplement asked = situation.asked();
        boolean sent =
                detail.state() == DossierState.AWAITING_SUPPLEMENT
                        || detail.state() == DossierState.AWAITING_COMPLETION;
        return asked == null || !sent ? List.of() : asked.items();
    }

    private boolean secondDate() {
        return !situation.secondDates().isEmpty();
    }

    private boolean isLate() {
        DueDate due = detail.dueDate();
        return due != null && now.isAfter(due.at()) && !due.on(now.toLocalDate()).stopped();
    }
}
