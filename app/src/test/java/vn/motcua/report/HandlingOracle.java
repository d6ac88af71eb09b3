// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Outcome;
import vn.motcua.testing.DossierCase;

/**
 * The rules of the report told again from its contract, one dossier at a time and in the words of
 * the file it came from, to hold the SQL against.
 *
 * @param start first day of the period
 * @param asOf moment of Vietnam as of which it is told
 */
record HandlingOracle(LocalDate start, LocalDateTime asOf, DueDateCalculator calculator) {
    /** Where a dossier counts; nothing when it counts nowhere. */
    Optional<HandlingCount> place(DossierCase dossier) {
        return standing(dossier)
                .map(standing ->
                        new HandlingCount(
                                dossier.unit().id(),
                                dossier.procedure().id(),
                                intake(dossier),
                                standing,
                                1));
    }

    private @Nullable Intake intake(DossierCase dossier) {
        if (!happened(dossier.received())) {
            return null;
        }
        if (before(dossier.received())) {
            return Intake.CARRIED_OVER;
        }
        return dossier.channel() == Channel.ONLINE ? Intake.ONLINE : Intake.DIRECT;
    }

    private Optional<Standing> standing(DossierCase dossier) {
        DossierCase.@Nullable End end = dossier.ended();
        @Nullable LocalDateTime finished = end == null ? null : end.at();
        if (happened(finished) && before(finished)) {
            return Optional.empty();
        }
        if (!happened(dossier.received())) {
            return notReceived(dossier, finished);
        }
        return Optional.of(
                end != null && happened(finished)
                        ? ended(dossier, end)
                        : pendingInTime(dossier)
                                ? Standing.PENDING_IN_TIME
                                : Standing.PENDING_OVERDUE);
    }

    private Optional<Standing> notReceived(DossierCase dossier, @Nullable LocalDateTime finished) {
        if (happened(finished)) {
            return Optional.of(Standing.REFUSED_AT_RECEPTION);
        }
        return happened(dossier.submitted())
                ? Optional.of(Standing.AWAITING_RECEPTION)
                : Optional.empty();
    }

    private Standing ended(DossierCase dossier, DossierCase.End end) {
        if (end.outcome() == Outcome.WITHDRAWN) {
            return Standing.WITHDRAWN;
        }
        if (end.outcome() == Outcome.STOPPED) {
            return Standing.STOPPED;
        }
        LocalDateTime due = clock(dossier, LocalDate.MAX).due();
        boolean byDay = limit(dossier).unit().countsDays();
        boolean early =
                byDay ? end.at().toLocalDate().isBefore(due.toLocalDate()) : end.at().isBefore(due);
        return end.at().isAfter(due) ? Standing.OVERDUE : early ? Standing.EARLY : Standing.ON_TIME;
    }

    private boolean pendingInTime(DossierCase dossier) {
        Clock clock = clock(dossier, asOf.toLocalDate());
        return clock.standing() || !asOf.isAfter(clock.due());
    }

    /** What was known of a clock on a day. */
    private record Clock(LocalDateTime due, boolean standing) {}

    private Clock clock(DossierCase dossier, LocalDate day) {
        List<ClockStop> ended = new ArrayList<>();
        LocalDateTime due = due(dossier, ended);
        boolean standing = false;
        for (ClockStop stop : inOrder(dossier.stops())) {
            boolean known = !stop.start().isAfter(day);
            if (!known || stop.start().isAfter(due.toLocalDate())) {
                continue;
            }
            if (stop.end() == null || stop.end().isAfter(day)) {
                standing = true;
            } else {
                ended.add(stop);
                due = due(dossier, ended);
            }
        }
        return new Clock(due, standing);
    }

    private LocalDateTime due(DossierCase dossier, List<ClockStop> ended) {
        LocalDateTime received = Objects.requireNonNull(dossier.received());
        return dossier.given() == null
                ? calculator.dueDate(received, limit(dossier), ended).at()
                : dossier.given();
    }

    private static List<ClockStop> inOrder(List<ClockStop> stops) {
        return stops.stream().sorted(Comparator.comparing(ClockStop::start)).toList();
    }

    private static ProcessingTime limit(DossierCase dossier) {
        return dossier.procedure().version().limit();
    }

    private boolean happened(@Nullable LocalDateTime moment) {
        return moment != null && !moment.isAfter(asOf);
    }

    private boolean before(@Nullable LocalDateTime moment) {
        return moment != null && moment.isBefore(start.atStartOfDay());
    }
}
