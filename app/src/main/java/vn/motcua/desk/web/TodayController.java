// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.desk.WorkQueue;
import vn.motcua.desk.WorkView;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.identity.Action;
import vn.motcua.identity.Morning;
import vn.motcua.identity.Staff;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.PageContext;

/** The first page of a working day: what needs me now, in my role. */
@Controller
class TodayController {
    private static final int MOST_URGENT = 12;
    private static final Set<DeadlinePill.State> URGENT =
            Set.of(DeadlinePill.State.LATE, DeadlinePill.State.TODAY);

    /** What waits for anybody comes last: most of it stands in a list of its own too. */
    private static final List<WorkView> VIEWS =
            List.of(WorkView.MINE, WorkView.SIGNING, WorkView.SUPPLEMENTS, WorkView.WAITING);

    private final WorkQueue queue;
    private final WorkLines lines;
    private final WorkNeeds work;
    private final List<Morning> modules;
    private final InstantSource clock;

    TodayController(
            WorkQueue queue,
            WorkLines lines,
            WorkNeeds work,
            List<Morning> modules,
            InstantSource clock) {
        this.queue = queue;
        this.lines = lines;
        this.work = work;
        this.modules = List.copyOf(modules);
        this.clock = clock;
    }

    @GetMapping({"/sang-nay", "/today"})
    ModelAndView today(PageContext ctx, Staff staff) {
        LocalDateTime now = VietnamTime.local(clock.instant());
        List<Morning.Need> needs = new ArrayList<>();
        Collection<WorkLines.Told> pieces =
                staff.may(Action.VIEW_WORK) ? work(ctx, staff, now, needs) : List.of();
        modules.forEach(module -> needs.addAll(module.needs(ctx, staff)));
        needs.sort(Comparator.comparing(Morning.Need::state));
        TodayPage page =
                new TodayPage(
                        note(ctx, staff, now),
                        needs,
                        urgent(ctx, pieces),
                        !pieces.isEmpty(),
                        next(ctx, staff));
        return new ModelAndView("desk/web/today", Map.of("page", page));
    }

    /** Adds what the lists need, each piece told once, and answers all their pieces. */
    private Collection<WorkLines.Told> work(
            PageContext ctx, Staff staff, LocalDateTime now, List<Morning.Need> needs) {
        Map<Long, WorkLines.Told> pieces = new LinkedHashMap<>();
        for (WorkView view : VIEWS) {
            List<WorkLines.Told> told =
                    queue.list(view, staff).stream().map(row -> lines.tell(ctx, row, now)).toList();
            boolean isNew = told.stream().anyMatch(one -> !pieces.containsKey(one.row().id()));
            told.forEach(one -> pieces.putIfAbsent(one.row().id(), one));
            if (isNew) {
                WorkNeeds.of(ctx, view, told).ifPresent(needs::add);
            }
        }
        work.papers(ctx, staff).ifPresent(needs::add);
        return pieces.values();
    }

    private static String note(PageContext ctx, Staff staff, LocalDateTime now) {
        return ctx.text(
                "desk.today.note",
                ctx.formats().longDay(now.toLocalDate()),
                ctx.formats().time(now),
                staff.name());
    }

    private Morning.@Nullable Next next(PageContext ctx, Staff staff) {
        return modules.stream()
                .flatMap(module -> module.next(ctx, staff).stream())
                .min(Comparator.comparingInt(Morning.Next::order))
                .orElse(null);
    }

    private List<WorkPage.Line> urgent(PageContext ctx, Collection<WorkLines.Told> pieces) {
        return pieces.stream()
                .filter(one -> URGENT.contains(one.pill().state()))
                .sorted(Comparator.comparing(one -> one.pill().state()))
                .limit(MOST_URGENT)
                .map(one -> lines.line(ctx, one, href(ctx, one), false))
                .toList();
    }

    private static String href(PageContext ctx, WorkLines.Told one) {
        return ctx.href(DossierRoutes.PAGE, Map.of("code", one.row().code().value()));
    }
}
