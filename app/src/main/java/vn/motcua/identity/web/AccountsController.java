// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.AccountNeed;
import vn.motcua.identity.account.Accounts;
import vn.motcua.web.PageContext;

/** The list of accounts, searched by login or name, and by what they need. */
@Controller
class AccountsController {
    private static final int LONGEST = 100;

    private final Accounts accounts;
    private final InstantSource clock;

    AccountsController(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping({"/quan-tri/tai-khoan", "/admin/accounts"})
    ModelAndView list(PageContext ctx, Staff staff, @RequestParam Map<String, String> asked) {
        String typed = asked.getOrDefault("q", "");
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        @Nullable AccountNeed need =
                AccountNeed.ofCode(asked.getOrDefault("only", "")).orElse(null);
        int number = Pages.number(asked.getOrDefault("page", "1"));
        Accounts.AccountPage found = accounts.search(text, need, number);
        LocalDate day = VietnamTime.day(clock.instant());
        List<AccountLine> lines =
                found.accounts().stream().map(one -> AccountLine.of(one, ctx, day)).toList();
        Map<String, String> query = new LinkedHashMap<>(Map.of("q", text));
        query.put("only", need == null ? "" : need.code());
        ModelAndView view = new ModelAndView("identity/web/accounts");
        view.addObject("text", text);
        view.addObject("need", need);
        view.addObject("lines", lines);
        view.addObject("total", found.total());
        view.addObject("manages", staff.may(Action.MANAGE_ACCOUNTS));
        view.addObject(
                "pager",
                new Pages(ctx, IdentityRoutes.ACCOUNTS, query).pager(number, found.pages()));
        return view;
    }
}
