// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.desk.WorkQueue;
import vn.motcua.desk.WorkRow;
import vn.motcua.desk.WorkView;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.PageContext;

/** The first page of a working day: what needs me now, whatever my role. */
@Controller
class TodayController {
    private static final int MOST_URGENT = 12;
    private static final Set<DeadlinePill.State> URGENT =
            Set.of(DeadlinePill.State.LATE, DeadlinePill.State.TODAY);

    private final WorkQueue queue;
    private final WorkLines lines;
    private final InstantSource clock;

    TodayController(WorkQueue queue, WorkLines lines, InstantSource clock) {
        this.queue = queue;
        this.lines = lines;
        this.clock = clock;
    }

    @GetMapping({"/sang-nay", "/today"})
    ModelAndView today(PageContext ctx, Staff staff) {
        LocalDateTime now = VietnamTime.local(clock.instant());
        List<TodayPage.Waiting> lists = new ArrayList<>();
        Map<Long, WorkRow> rows = new LinkedHashMap<>();
        if (staff.may(Action.VIEW_WORK)) {
            for (WorkView view : WorkView.values()) {
                List<WorkRow> list = queue.list(view, staff);
                list.forEach(row -> rows.putIfAbsent(row.id(), row));
                if (!list.isEmpty()) {
                    lists.add(waiting(ctx, view, list.size()));
                }
            }
        }
        String note =
                ctx.text(
                        "desk.today.note",
                        ctx.formats().longDay(now.toLocalDate()),
                        ctx.formats().time(now),
                        staff.name());
        TodayPage page = new TodayPage(note, urgent(ctx, rows.values(), now), lists);
        return new ModelAndView("desk/web/today", Map.of("page", page));
    }

    private static TodayPage.Waiting waiting(PageContext ctx, WorkView view, int count) {
        return new TodayPage.Waiting(
                ctx.text("desk.view." + view.code()), count, ctx.href(DeskRoutes.of(view)));
    }

    private List<WorkPage.Line> urgent(PageContext ctx, Iterable<WorkRow> rows, LocalDateTime now) {
        List<WorkLines.Told> told = new ArrayList<>();
        for (WorkRow row : rows) {
            WorkLines.Told one = lines.tell(ctx, row, now);
            if (URGENT.contains(one.pill().state())) {
                told.add(one);
            }
        }
        return told.stream()
                .sorted(Comparator.comparing(one -> one.pill().state()))
                .limit(MOST_URGENT)
                .map(one ->
                        lines.line(
                                ctx,
                                one,
                                ctx.href(
                                        DossierRoutes.PAGE,
                                        Map.of("code", one.row().code().value())),
                                false))
                .toList();
    }
}
