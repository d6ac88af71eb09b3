// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.intake.queue.Line;
import vn.motcua.intake.queue.QueueAnswer;
import vn.motcua.intake.queue.QueueLook;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.TicketMachine;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Makes the page on which numbers are taken, at the machine and on the phone. */
@Component
class MachinePages {
    private final QueueLook look;
    private final TicketMachine machine;

    MachinePages(QueueLook look, TicketMachine machine) {
        this.look = look;
        this.machine = machine;
    }

    /**
     * The page.
     *
     * @param kiosk true at the machine
     * @param action where the form is sent
     * @param unit whose numbers
     * @param groups one button each, with how many wait
     * @param priorities to choose from
     * @param told why no number was given; null at first
     * @param open true while numbers are given
     */
    record Machine(
            boolean kiosk,
            String action,
            String unit,
            List<Group> groups,
            List<Choice> priorities,
            @Nullable String told,
            boolean open) {}

    /** One button. */
    record Group(String letter, String name, String waiting) {}

    ModelAndView page(PageContext ctx, QueueOffice office, boolean kiosk, @Nullable String told) {
        boolean open = machine.isOpen(office);
        @Nullable String why =
                open || told != null ? told : QueueWords.refusal(ctx, machine.whyClosed());
        Map<String, Object> model = new HashMap<>();
        model.put(
                "page",
                new Machine(
                        kiosk,
                        action(ctx, office, kiosk),
                        office.name(),
                        groups(ctx, office),
                        QueueWords.priorities(ctx),
                        why,
                        open));
        return new ModelAndView("intake/queue/web/machine", model);
    }

    /** The number that was given, or the page again with why none was. */
    ModelAndView answered(PageContext ctx, QueueOffice office, QueueAnswer answer, boolean kiosk) {
        if (answer instanceof QueueAnswer.Done done) {
            return Redirects.to(
                    ctx.href(
                            QueueRoutes.TICKET,
                            kiosk
                                    ? Map.of(
                                            "token", done.ticket().token().text(),
                                            "may", office.kiosk().text())
                                    : Map.of("token", done.ticket().token().text())));
        }
        ModelAndView view = page(ctx, office, kiosk, QueueWords.refusal(ctx, answer));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    static String action(PageContext ctx, QueueOffice office, boolean kiosk) {
        return kiosk
                ? ctx.href(QueueRoutes.KIOSK, Map.of("token", office.kiosk().text()))
                : ctx.href(QueueRoutes.DOOR, Map.of("token", office.screens().text()));
    }

    private List<Group> groups(PageContext ctx, QueueOffice office) {
        Line line = look.line(office);
        return office.groups().stream()
                .map(group ->
                        new Group(
                                String.valueOf(group.letter()),
                                QueueWords.group(ctx, group),
                                ctx.text(
                                        "intake.queue.waiting",
                                        line.waiting(Set.of(group.letter())).count())))
                .toList();
    }
}
