// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.OpeningHours;
import vn.motcua.calendar.Session;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.web.PageContext;

/**
 * The first page of those who are not signed in.
 *
 * @param often words that are often looked for, in Vietnamese
 * @param isOpen whether the counter is open now
 * @param open until when it is open, or when it opens again, in words
 * @param hours the usual opening hours
 * @param tiles what brings people here, leading to procedures there are
 * @param figures the published report; null outside a demo, where it is not for everybody
 */
record PublicHome(
        List<String> often,
        boolean isOpen,
        String open,
        String hours,
        List<LifeEvent.Tile> tiles,
        @Nullable String figures) {
    PublicHome {
        often = List.copyOf(often);
        tiles = List.copyOf(tiles);
    }

    /** The page at a moment of Vietnam time, with procedures in these fields. */
    static PublicHome of(PageContext ctx, LocalDateTime now, List<String> fields, boolean demo) {
        Optional<Session> session = session(now);
        return new PublicHome(
                Stream.of("birth", "stay", "copy")
                        .map(what -> ctx.text("report.home.often." + what))
                        .toList(),
                session.isPresent(),
                session.map(one -> ctx.text("report.home.open", one.closes().toString()))
                        .orElseGet(() -> opens(ctx, now)),
                hours(ctx, now.toLocalDate()),
                LifeEvent.tiles(ctx, fields),
                demo ? ctx.href(ReportPages.HANDLING) : null);
    }

    private static Optional<Session> session(LocalDateTime now) {
        return sessions(now.toLocalDate())
                .filter(session -> !now.toLocalTime().isBefore(session.opens()))
                .filter(session -> now.toLocalTime().isBefore(session.closes()))
                .findFirst();
    }

    private static String opens(PageContext ctx, LocalDateTime now) {
        LocalDateTime next =
                Stream.iterate(now.toLocalDate(), day -> day.plusDays(1))
                        .flatMap(day -> sessions(day).map(session -> day.atTime(session.opens())))
                        .filter(opens -> opens.isAfter(now))
                        .findFirst()
                        .orElseThrow();
        return ctx.text(
                "report.home.opens",
                ctx.formats().longDay(next.toLocalDate()),
                ctx.formats().time(next));
    }

    private static String hours(PageContext ctx, LocalDate today) {
        LocalDate usual = WorkingCalendar.national().workingDayFrom(today);
        List<String> sessions =
                sessions(usual).map(one -> one.opens() + "–" + one.closes()).toList();
        return ctx.text("report.home.hours", sessions.toArray());
    }

    private static Stream<Session> sessions(LocalDate day) {
        return WorkingCalendar.national().isWorkingDay(day)
                ? OpeningHours.standard().sessions(day.getDayOfWeek()).stream()
                : Stream.empty();
    }
}
