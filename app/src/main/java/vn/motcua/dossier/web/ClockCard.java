// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.RulerDay;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.panel.Rulers;
import vn.motcua.web.PageContext;

/** Why a dossier is due when it is: sentence, day ruler, stops. */
record ClockCard(PageContext ctx, DossierDetail detail, LocalDateTime now) {

    DossierPage.Clock of(DueDate due) {
        Rulers ruler = new Rulers(ctx, detail.limit(), today());
        String sentence = due.explain(ctx.language().locale());
        return new DossierPage.Clock(
                used(due),
                sentence,
                ruler.of(due),
                detail.stops().stream().map(this::stop).toList(),
                warning(due));
    }

    /** The day up to which the limit is used: that of the result, or the one of reading. */
    private LocalDate today() {
        return detail.times().finished() == null
                ? now.toLocalDate()
                : VietnamTime.day(detail.times().finished());
    }

    private @Nullable String used(DueDate due) {
        if (!detail.limit().unit().countsDays() || detail.dueGiven()) {
            return null;
        }
        long used =
                due.ruler().stream()
                        .filter(day -> !day.date().isAfter(today()))
                        .filter(day ->
                                day.kind() == RulerDay.Kind.COUNTED
                                        || day.kind() == RulerDay.Kind.DUE)
                        .count();
        int limit = detail.limit().value();
        return ctx.text("dossier.clock.used", Math.min(used, limit), limit);
    }

    private String stop(ClockStop stop) {
        String reason = ctx.text("dossier.stop." + stop.reason().code());
        String start = ctx.formats().day(stop.start());
        return stop.end() == null
                ? ctx.text("dossier.stop.since", reason, start)
                : ctx.text("dossier.stop.from-to", reason, start, ctx.formats().day(stop.end()));
    }

    private @Nullable String warning(DueDate due) {
        if (due.uncertainYears().isEmpty()) {
            return null;
        }
        String years =
                due.uncertainYears().stream()
                        .map(year -> Integer.toString(year))
                        .collect(Collectors.joining(", "));
        return ctx.text("dossier.clock.uncertain", years);
    }
}
