// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the facts that explain one due date. */
final class FactFinder {
    private final Derivation derivation;
    private final WorkingCalendar calendar;
    private final LocalDateTime at;

    FactFinder(Derivation derivation) {
        this.derivation = derivation;
        this.calendar = derivation.time().calendar();
        this.at = derivation.timeline().at();
    }

    Explanation explanation() {
        var facts = new ArrayList<DeadlineFact>();
        facts.add(new DeadlineFact.Due(at));
        facts.add(new DeadlineFact.Received(derivation.receivedAt()));
        facts.add(new DeadlineFact.Limited(derivation.limit()));
        if (derivation.given()) {
            facts.add(new DeadlineFact.AsGiven());
            facts.addAll(stops());
        } else {
            facts.add(start());
            facts.addAll(count());
            rolledOn().ifPresent(facts::add);
            derivation.uncertainYears().stream()
                    .map(year -> new DeadlineFact.UncertainYear(year, calendar.status(year)))
                    .forEach(facts::add);
        }
        return new Explanation(facts);
    }

    private DeadlineFact start() {
        return switch (derivation.limit().unit()) {
            case WORKING_DAYS, CALENDAR_DAYS -> new DeadlineFact.ReceptionDayNotCounted();
            case WORKING_HOURS -> hours();
            case SAME_DAY -> new DeadlineFact.SameDay(sameDay());
        };
    }

    private DeadlineFact hours() {
        LocalDateTime received = derivation.receivedAt();
        LocalDateTime opening = derivation.time().after(received, 1).minusMinutes(1);
        return opening.equals(received)
                ? new DeadlineFact.RunsFromReception()
                : new DeadlineFact.RunsFromOpening(opening);
    }

    private SameDayReception sameDay() {
        LocalDate received = derivation.receivedAt().toLocalDate();
        if (!calendar.isWorkingDay(received)) {
            return SameDayReception.DAY_OFF;
        }
        if (at.toLocalDate().equals(received)) {
            return SameDayReception.UP_TO_THREE;
        }
        boolean late =
                derivation.receivedAt().toLocalTime().isAfter(DueDateCalculator.LAST_FOR_TODAY);
        return late ? SameDayReception.AFTER_THREE : SameDayReception.AFTER_CLOSE;
    }

    private List<DeadlineFact> count() {
        var facts = new ArrayList<DeadlineFact>();
        var dated = new ArrayList<DeadlineFact.Dated>(stops());
        if (derivation.limit().unit() != LimitUnit.CALENDAR_DAYS) {
            var stretch = new CountedStretch(derivation);
            if (stretch.holdsWeekend()) {
                facts.add(new DeadlineFact.WeekendsLeftOut());
            }
            dated.addAll(stretch.daysOff());
            dated.addAll(stretch.workedSaturdays());
        }
        dated.sort(Comparator.comparing(DeadlineFact.Dated::from));
        facts.addAll(dated);
        return facts;
    }

    private List<DeadlineFact.Dated> stops() {
        var facts = new ArrayList<DeadlineFact.Dated>();
        for (AppliedStop stop : derivation.timeline().stops()) {
            var effect = StopEffect.of(stop, derivation.dayLimit(), derivation.given());
            facts.add(new DeadlineFact.Stopped(stop, effect, derivation.limit().unit()));
        }
        return facts;
    }

    private Optional<DeadlineFact> rolledOn() {
        if (!derivation.limit().unit().countsDays()) {
            return Optional.empty();
        }
        LocalDate last = derivation.dayLimit().lastDay(derivation.timeline().count());
        LocalDate due = at.toLocalDate();
        HolidayName name = calendar.day(last).map(CalendarDay::name).orElse(null);
        return last.equals(due)
                ? Optional.empty()
                : Optional.of(new DeadlineFact.RolledOn(last, name, due));
    }
}
