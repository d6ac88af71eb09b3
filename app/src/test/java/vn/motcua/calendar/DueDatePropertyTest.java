// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The engine against a naive walker, for any unit, stops, calendar and hours. */
class DueDatePropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 11, 1);
    private static final int DAYS = 2400;

    @Property(tries = 3000)
    void every_unit_gives_what_a_walk_through_the_calendar_gives(
            @ForAll("offices") Office office,
            @ForAll("receptions") LocalDateTime received,
            @ForAll("limits") ProcessingTime limit) {
        LocalDateTime due = office.calculator().dueDate(received, limit, List.of()).at();

        assertThat(due).isEqualTo(office.naive().due(received, limit));
    }

    @Property(tries = 3000)
    void the_state_of_any_day_is_what_was_known_on_that_day(
            @ForAll("offices") Office office,
            @ForAll("dossiers") Dossier dossier,
            @ForAll @IntRange(max = 120) int later) {
        LocalDate day = dossier.day().plusDays(later);

        ClockSegment state = dossier.due(office).on(day);
        ClockSegment known =
                office.naive().asOf(day, dossier.day(), dossier.limit(), dossier.stops());

        assertThat(state.stopped()).isEqualTo(known.stopped());
        if (!state.stopped()) {
            assertThat(state.dueAt()).isEqualTo(known.dueAt());
        }
    }

    @Property(tries = 1000)
    void the_due_date_in_force_is_that_of_the_last_segment(
            @ForAll("offices") Office office, @ForAll("dossiers") Dossier dossier) {
        DueDate due = dossier.due(office);

        assertThat(due.on(LocalDate.MAX).dueAt()).isEqualTo(due.at());
        assertThat(due.segments()).isSortedAccordingTo((a, b) -> a.from().compareTo(b.from()));
        if (!due.segments().isEmpty()) {
            assertThat(due.segments().getFirst().from()).isEqualTo(dossier.day());
        }
    }

    @Property(tries = 1000)
    void a_day_limit_ends_at_close_of_business_of_a_working_day_after_reception(
            @ForAll("offices") Office office,
            @ForAll("receptions") LocalDateTime received,
            @ForAll("dayLimits") ProcessingTime limit) {
        LocalDateTime due = office.calculator().dueDate(received, limit, List.of()).at();

        assertThat(due.toLocalDate()).isAfter(received.toLocalDate());
        assertThat(office.calendar().isWorkingDay(due.toLocalDate())).isTrue();
    }

    @Property(tries = 1000)
    void stopping_and_going_on_the_same_day_changes_nothing(
            @ForAll("offices") Office office,
            @ForAll("receptions") LocalDateTime received,
            @ForAll("dayLimits") ProcessingTime limit,
            @ForAll @IntRange(max = 60) int later) {
        LocalDate day = received.toLocalDate().plusDays(later);
        var stop = List.of(new ClockStop(day, day, StopReason.FINANCE));

        assertThat(office.calculator().dueDate(received, limit, stop).at())
                .isEqualTo(office.calculator().dueDate(received, limit, List.of()).at());
    }

    @Property(tries = 500)
    void every_due_date_explains_itself_and_its_ruler_ends_in_its_week(
            @ForAll("offices") Office office, @ForAll("dossiers") Dossier dossier) {
        DueDate due = dossier.due(office);

        assertThat(due.explain(Locale.ROOT)).startsWith("Hẹn trả ").endsWith(".");
        assertThat(due.explain(Locale.UK)).startsWith("Due at ").endsWith(".");
        assertThat(due.ruler().size() % 7).isZero();
        assertThat(due.ruler()).filteredOn(cell -> cell.kind() == RulerDay.Kind.DUE).hasSize(1);
    }

    @Provide
    Arbitrary<LocalDateTime> receptions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 24 * 60 - 1))
                .as((day, minute) -> FIRST.plusDays(day).atStartOfDay().plusMinutes(minute));
    }

    @Provide
    Arbitrary<ProcessingTime> dayLimits() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(LimitUnit.WORKING_DAYS, LimitUnit.CALENDAR_DAYS))
                .as(ProcessingTime::new);
    }

    @Provide
    Arbitrary<ProcessingTime> limits() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60), Arbitraries.of(LimitUnit.class))
                .as((value, unit) -> new ProcessingTime(sensible(value, unit), unit));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Combinators.combine(receptions(), dayLimits(), gaps())
                .as((received, limit, gaps) ->
                        new Dossier(received, limit, stops(received.toLocalDate(), gaps)));
    }

    private static Arbitrary<List<Gap>> gaps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(StopReason.class))
                .as(Gap::new)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Office> offices() {
        return Combinators.combine(ownDays(), hours()).as(Office::of);
    }

    private static Arbitrary<List<CalendarDay>> ownDays() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS + 200),
                        Arbitraries.of(DayKind.class),
                        Arbitraries.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY))
                .as((day, kind, as) ->
                        new CalendarDay(
                                FIRST.plusDays(day),
                                kind,
                                HolidayName.LABOUR,
                                "unit",
                                true,
                                kind.working() ? as : null))
                .list()
                .ofMaxSize(80);
    }

    private static Arbitrary<OpeningHours> hours() {
        var sessions =
                Arbitraries.integers()
                        .between(5 * 60, 22 * 60)
                        .set()
                        .ofMinSize(2)
                        .ofMaxSize(6)
                        .map(DueDatePropertyTest::sessions);
        return sessions.list()
                .ofSize(5)
                .map(week -> {
                    var hours = OpeningHours.standard();
                    for (int i = 0; i < week.size(); i++) {
                        hours = hours.on(DayOfWeek.of(i + 1), week.get(i));
                    }
                    return hours;
                });
    }

    private static List<Session> sessions(Set<Integer> minutes) {
        var sorted = minutes.stream().sorted().map(m -> LocalTime.ofSecondOfDay(m * 60L)).toList();
        var sessions = new ArrayList<Session>();
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            sessions.add(new Session(sorted.get(i), sorted.get(i + 1)));
        }
        return sessions;
    }

    /** Stops as a file may hold them: excluded ones may overlap, a supplement overlaps nothing. */
    private static List<ClockStop> stops(LocalDate received, List<Gap> gaps) {
        var stops = new ArrayList<ClockStop>();
        LocalDate start = received;
        LocalDate free = received;
        boolean afterSupplement = false;
        for (Gap gap : gaps) {
            start = start.plusDays(gap.days());
            boolean apart = afterSupplement || gap.reason().restarts();
            start = apart && start.isBefore(free) ? free : start;
            LocalDate end = start.plusDays(gap.length());
            free = end.isAfter(free) ? end : free;
            afterSupplement = gap.reason().restarts();
            stops.add(new ClockStop(start, end, gap.reason()));
        }
        return stops;
    }

    private static int sensible(int value, LimitUnit unit) {
        return unit == LimitUnit.SAME_DAY ? 1 : value;
    }

    record Gap(int days, int length, StopReason reason) {}

    record Dossier(LocalDateTime received, ProcessingTime limit, List<ClockStop> stops) {
        LocalDate day() {
            return received.toLocalDate();
        }

        DueDate due(Office office) {
            return office.calculator().dueDate(received, limit, stops);
        }
    }

    record Office(WorkingCalendar calendar, OpeningHours hours, DueDateCalculator calculator) {
        static Office of(List<CalendarDay> own, OpeningHours hours) {
            var calendar = WorkingCalendar.national().with(own);
            return new Office(calendar, hours, new DueDateCalculator(calendar, hours));
        }

        NaiveClock naive() {
            return new NaiveClock(calendar, hours);
        }
    }
}
