// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.desk.WorkQueue;
import vn.motcua.desk.WorkRow;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.RequestKey;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.WorkKind;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Taking or handing over several pieces of work at once: each by itself, none undoes another. */
@Controller
class BulkController {
    private static final int MOST = 200;

    private final WorkQueue queue;
    private final DossierDesk desk;
    private final InstantSource clock;

    BulkController(WorkQueue queue, DossierDesk desk, InstantSource clock) {
        this.queue = queue;
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping({"/viec/nhan", "/tasks/claim"})
    ModelAndView claim(
            PageContext ctx, Staff staff, @RequestParam MultiValueMap<String, String> form) {
        List<Long> items = items(form);
        long taken = items.stream().filter(item -> claim(item, staff)).count();
        return Redirects.to(
                ctx.href(
                        DeskRoutes.WAITING,
                        Map.of(
                                "nhan", Long.toString(taken),
                                "mat", Long.toString(items.size() - taken))));
    }

    /** A dossier that was only received is taken over; anything else changes hands. */
    private boolean claim(long item, Staff staff) {
        Optional<WorkRow> row = queue.find(item, staff);
        if (row.isEmpty()) {
            return false;
        }
        boolean handOver =
                row.get().state() == DossierState.RECEIVED && row.get().kind() == WorkKind.STEP;
        return handOver
                ? does(row.get(), staff, new Command.TakeOver(), "take-" + item)
                : queue.claim(item, staff, clock.instant());
    }

    @PostMapping({"/viec/giao", "/tasks/hand-over"})
    ModelAndView handOver(
            PageContext ctx, Staff staff, @RequestParam MultiValueMap<String, String> form) {
        String to = Objects.requireNonNullElse(form.getFirst("to"), "");
        String reason = Objects.requireNonNullElse(form.getFirst("reason"), "");
        List<Long> items = items(form);
        long given =
                to.matches("[1-9][0-9]{0,17}")
                        ? items.stream()
                                .filter(item -> give(item, staff, Long.parseLong(to), reason))
                                .count()
                        : 0;
        return Redirects.to(
                ctx.href(
                        DeskRoutes.MINE,
                        Map.of(
                                "giao", Long.toString(given),
                                "mat", Long.toString(items.size() - given))));
    }

    private boolean give(long item, Staff staff, long to, String reason) {
        return queue.find(item, staff)
                .filter(row ->
                        does(
                                row,
                                staff,
                                new Command.Reassign(item, new AccountId(to), reason),
                                "give-" + item + "-" + to))
                .isPresent();
    }

    private boolean does(WorkRow row, Staff staff, Command command, String key) {
        return desk.situation(row.code())
                .map(situation ->
                        desk.act(
                                staff,
                                new DossierDesk.Seen(row.code(), situation.version()),
                                command,
                                new RequestKey(key + "-" + staff.id() + "-" + situation.version())))
                .filter(Answer.Done.class::isInstance)
                .isPresent();
    }

    private static List<Long> items(MultiValueMap<String, String> form) {
        return form.getOrDefault("item", List.of()).stream()
                .filter(word -> word.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
