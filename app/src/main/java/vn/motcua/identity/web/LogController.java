// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.account.AccountLog;
import vn.motcua.web.PageContext;

/** Who did what to accounts and rights, the newest first. */
@Controller
class LogController {
    private final AccountLog log;

    LogController(AccountLog log) {
        this.log = log;
    }

    /** A line in words. */
    record Line(String at, String what, String actor, String about, String detail) {
        static Line of(AccountLog.Line line, PageContext ctx) {
            return new Line(
                    ctx.formats().moment(VietnamTime.local(line.at())),
                    ctx.text("identity.event." + line.type().code()),
                    line.actor(),
                    line.about(),
                    line.detail());
        }
    }

    @GetMapping({"/quan-tri/nhat-ky", "/admin/log"})
    ModelAndView page(PageContext ctx, @RequestParam(defaultValue = "1") String page) {
        int number = Pages.number(page);
        AccountLog.Page found = log.page(number);
        List<Line> lines = found.lines().stream().map(line -> Line.of(line, ctx)).toList();
        return new ModelAndView(
                "identity/web/log",
                Map.of(
                        "lines",
                        lines,
                        "pager",
                        new Pages(ctx, IdentityRoutes.LOG, Map.of()).pager(number, found.pages())));
    }
}
