// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.report.LatestReception;
import vn.motcua.web.Choice;

/** Reads the form above reports and fills in what was left out. */
@Component
class ReportForms {
    private final LatestReception receptions;
    private final UnitChoices units;
    private final InstantSource clock;

    ReportForms(LatestReception receptions, UnitChoices units, InstantSource clock) {
        this.receptions = receptions;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A form as read.
     *
     * @param filter what it says
     * @param units to choose from
     * @param now when it was read
     */
    record Read(ReportFilter filter, List<Choice> units, Instant now) {}

    /** The form sent in {@code parameters}. */
    Read read(Map<String, String> parameters) {
        Instant now = clock.instant();
        ReportFilter.Days days = days(VietnamTime.day(now));
        ReportFilter filter = ReportFilter.of(parameters, days);
        LocalDate last = filter.to().value();
        List<Choice> choices = units.on(last == null ? days.last() : last, filter.unit().text());
        return new Read(filter.knowing(choices), choices, now);
    }

    /**
     * The year until today; where nothing was received this year yet, the last year in which
     * something was, until its last reception. Product default.
     */
    private ReportFilter.Days days(LocalDate today) {
        LocalDate last =
                receptions
                        .moment()
                        .map(VietnamTime::day)
                        .filter(day -> day.getYear() < today.getYear())
                        .orElse(today);
        return new ReportFilter.Days(last.withDayOfYear(1), last);
    }
}
