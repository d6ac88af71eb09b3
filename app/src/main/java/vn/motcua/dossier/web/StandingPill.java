// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.DeadlineWords;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Outcome;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.PageContext;

/** How the deadline of one dossier stands now. */
record StandingPill(PageContext ctx, DossierDetail detail, LocalDateTime now) {

    DeadlinePill pill() {
        DeadlineWords words = new DeadlineWords(ctx, WorkingCalendar.national(), now);
        DueDate due = detail.dueDate();
        Outcome outcome = detail.outcome();
        if (outcome != null && (!outcome.isResult() || due == null)) {
            return words.without(outcome.code());
        }
        if (due == null) {
            return words.without("awaiting_reception");
        }
        return outcome == null ? open(words, due) : done(words, due);
    }

    private DeadlinePill open(DeadlineWords words, DueDate due) {
        LocalDate today = now.toLocalDate();
        Optional<ClockStop> standing =
                detail.stops().stream()
                        .filter(stop -> !stop.start().isAfter(today))
                        .filter(stop -> stop.end() == null || stop.end().isAfter(today))
                        .findFirst();
        return due.on(today).stopped() && standing.isPresent()
                ? words.held(standing.get().reason(), standing.get().start())
                : words.left(due.on(today).dueAt());
    }

    /**
     * Product default, ADR 0010: limits of days are early before the due day and on time on it;
     * limits of hours and of the same day are judged by the instant.
     */
    private DeadlinePill done(DeadlineWords words, DueDate due) {
        LocalDateTime finished =
                VietnamTime.local(Objects.requireNonNull(detail.times().finished()));
        LocalDateTime inForce = due.on(finished.toLocalDate()).dueAt();
        if (finished.isAfter(inForce)) {
            return words.doneLate(inForce, finished);
        }
        boolean byDay = detail.limit().unit().countsDays();
        boolean early =
                byDay
                        ? finished.toLocalDate().isBefore(inForce.toLocalDate())
                        : finished.isBefore(inForce);
        return early ? words.early() : words.onTime();
    }
}
