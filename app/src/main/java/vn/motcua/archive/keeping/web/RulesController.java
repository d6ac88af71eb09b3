// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping.web;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.archive.keeping.RetentionBook;
import vn.motcua.archive.keeping.RetentionRules;
import vn.motcua.archive.keeping.RetentionSetting;
import vn.motcua.archive.keeping.TermWords;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Procedures;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** The rules that say how long papers are kept, and one more. */
@Controller
class RulesController {
    private final RetentionBook book;
    private final RetentionSetting setting;
    private final Procedures procedures;
    private final InstantSource clock;

    RulesController(
            RetentionBook book,
            RetentionSetting setting,
            Procedures procedures,
            InstantSource clock) {
        this.book = book;
        this.setting = setting;
        this.procedures = procedures;
        this.clock = clock;
    }

    @GetMapping({"/quan-tri/thoi-han-luu-tru", "/admin/retention"})
    ModelAndView list(PageContext ctx, @RequestParam(defaultValue = "") String done) {
        return show(ctx, Map.of("basis", ""), Map.of(), done.equals("set"));
    }

    @PostMapping({"/quan-tri/thoi-han-luu-tru", "/admin/retention"})
    ModelAndView set(PageContext ctx, Staff staff, @RequestParam Map<String, String> typed) {
        RuleReader reader =
                new RuleReader(ctx, typed, book.rules(), VietnamTime.day(clock.instant()));
        Map<String, String> faults = new LinkedHashMap<>(reader.faults());
        Optional<RetentionBook.NewRule> rule = reader.rule();
        if (rule.isPresent()
                && setting.set(staff, rule.get(), reader.subject(procedures.all()))
                        instanceof RetentionSetting.Answer.TooShort short_) {
            faults.put(
                    "class",
                    ctx.text(
                            "keeping.fault.short",
                            new TermWords(ctx).term(short_.least()),
                            short_.least().basis()));
        }
        if (faults.isEmpty()) {
            return Redirects.to(ctx.href(KeepingRoutes.RULES, Map.of("done", "set")));
        }
        ModelAndView view = show(ctx, typed, faults, false);
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    private ModelAndView show(
            PageContext ctx, Map<String, String> typed, Map<String, String> faults, boolean isSet) {
        RetentionRules rules = book.rules();
        RulesPageMaker maker =
                new RulesPageMaker(ctx, rules, procedures.all(), VietnamTime.day(clock.instant()));
        @Nullable String told = isSet ? ctx.text("keeping.set.done") : null;
        return new ModelAndView(
                "archive/keeping/web/rules", "page", maker.page(typed, faults, told));
    }
}
