// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.intake.queue.QueueAnswer;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** The page from which staff call numbers. */
@Controller
class DeskController {
    private final Offices offices;
    private final DeskPageMaker maker;
    private final DeskActs acts;

    DeskController(Offices offices, DeskPageMaker maker, DeskActs acts) {
        this.offices = offices;
        this.maker = maker;
        this.acts = acts;
    }

    @GetMapping({"/so-thu-tu", "/queue"})
    ModelAndView open(PageContext ctx, Staff staff, @RequestParam Map<String, String> asked) {
        String unit = asked.getOrDefault("don-vi", "");
        @Nullable String told =
                maker.told(ctx, asked.getOrDefault("bao", ""), asked.getOrDefault("so", ""));
        return offices.of(staff, Action.SERVE_QUEUE, unit)
                .map(office ->
                        new ModelAndView(
                                "intake/queue/web/desk",
                                Map.of("page", maker.page(ctx, staff, office, told))))
                .orElseGet(() -> new ModelAndView("intake/queue/web/none"));
    }

    @PostMapping({"/so-thu-tu", "/queue"})
    ModelAndView act(PageContext ctx, Staff staff, @RequestParam Map<String, String> form) {
        return offices.of(staff, Action.SERVE_QUEUE, form.getOrDefault("don-vi", ""))
                .map(office -> act(ctx, staff, office, form))
                .orElseGet(() -> Redirects.to(ctx.href(QueueRoutes.DESK)));
    }

    private ModelAndView act(
            PageContext ctx, Staff staff, QueueOffice office, Map<String, String> form) {
        DeskActs.Did did = acts.act(staff, office, form);
        return Redirects.to(
                ctx.href(
                        QueueRoutes.DESK,
                        Map.of(
                                "don-vi", office.code().value(),
                                "bao", did.word(),
                                "so", number(did.answer()))));
    }

    private static String number(QueueAnswer answer) {
        return answer instanceof QueueAnswer.Done done ? done.ticket().number().toString() : "";
    }
}
