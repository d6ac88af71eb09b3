// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.CalendarDay;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.desk.WorkQueue;
import vn.motcua.desk.WorkRow;
import vn.motcua.desk.WorkView;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/** The days ahead: what somebody holds, or has to decide, on the day it is due. */
@Controller
class AgendaController {
    /** Product default: two weeks fit a plan, and a phone. */
    private static final int DAYS = 14;

    private final WorkQueue queue;
    private final WorkLines lines;
    private final InstantSource clock;

    AgendaController(WorkQueue queue, WorkLines lines, InstantSource clock) {
        this.queue = queue;
        this.lines = lines;
        this.clock = clock;
    }

    @GetMapping({"/lich", "/agenda"})
    ModelAndView agenda(PageContext ctx, Staff staff) {
        LocalDateTime now = VietnamTime.local(clock.instant());
        LocalDate today = now.toLocalDate();
        List<WorkLines.Told> work =
                work(staff).stream().map(row -> lines.tell(ctx, row, now)).toList();
        LocalDate end = today.plusDays(DAYS);
        AgendaPage page =
                new AgendaPage(
                        ctx.text("desk.agenda.note", work.size(), DAYS),
                        of(ctx, work.stream().filter(one -> due(one).isBefore(today))),
                        today.datesUntil(end).map(day -> day(ctx, day, today, work)).toList(),
                        (int) work.stream().filter(one -> !due(one).isBefore(end)).count());
        return new ModelAndView("desk/web/agenda", "page", page);
    }

    /** Each piece once, and only what has a day. */
    private Collection<WorkRow> work(Staff staff) {
        Map<Long, WorkRow> work = new LinkedHashMap<>();
        Stream<WorkView> views =
                staff.may(Action.DECIDE)
                        ? Stream.of(WorkView.MINE, WorkView.SIGNING)
                        : Stream.of(WorkView.MINE);
        views.flatMap(view -> queue.list(view, staff).stream())
                .filter(row -> row.due() != null)
                .forEach(row -> work.putIfAbsent(row.id(), row));
        return work.values();
    }

    private static LocalDate due(WorkLines.Told one) {
        return VietnamTime.day(Objects.requireNonNull(one.row().due()));
    }

    private AgendaPage.Day day(
            PageContext ctx, LocalDate day, LocalDate today, List<WorkLines.Told> work) {
        return new AgendaPage.Day(
                ctx.formats().longDay(day),
                day.equals(today),
                off(ctx, day),
                of(ctx, work.stream().filter(one -> due(one).equals(day))));
    }

    private static String off(PageContext ctx, LocalDate day) {
        WorkingCalendar calendar = WorkingCalendar.national();
        return calendar.isWorkingDay(day)
                ? ""
                : calendar.day(day)
                        .map(CalendarDay::name)
                        .map(name -> name.in(ctx.language().locale()))
                        .orElseGet(() -> ctx.text("desk.agenda.weekend"));
    }

    private List<WorkPage.Line> of(PageContext ctx, Stream<WorkLines.Told> work) {
        return work.map(one -> lines.line(ctx, one, href(ctx, one.row()), false)).toList();
    }

    private static String href(PageContext ctx, WorkRow row) {
        return ctx.href(DossierRoutes.PAGE, Map.of("code", row.code().value()));
    }
}
