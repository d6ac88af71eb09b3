// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.Account;
import vn.motcua.identity.account.AccountKeeping;
import vn.motcua.identity.account.AccountKeeping.Refusal;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.NewAccount;
import vn.motcua.identity.account.NewPost;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** One account as administrators see it and what they do to it. */
@Controller
class AccountController {
    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final AccountPageMaker pages;
    private final PostForms posts;

    AccountController(
            Accounts accounts, AccountKeeping keeping, AccountPageMaker pages, PostForms posts) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping({"/quan-tri/tai-khoan/{id}", "/admin/accounts/{id}"})
    ModelAndView account(
            PageContext ctx,
            Staff staff,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String done) {
        AccountPageMaker.Asked asked = AccountPageMaker.Asked.of(Done.sentence(ctx, done));
        return pages.page(ctx, staff, find(id), asked);
    }

    @PostMapping(
            path = {"/quan-tri/tai-khoan/{id}", "/admin/accounts/{id}"},
            params = "do=rename")
    ModelAndView rename(
            PageContext ctx, Staff staff, @PathVariable String id, @RequestParam String name) {
        Account account = find(id);
        if (!NewAccount.isName(name)) {
            String fault = ctx.text("identity.fault.name", NewAccount.LONGEST_NAME);
            return pages.page(
                    ctx,
                    staff,
                    account,
                    AccountPageMaker.Asked.faulty(Map.of("name", name), Map.of("name", fault)));
        }
        keeping.rename(staff, account.id(), name.strip());
        return back(ctx, account, "renamed");
    }

    @PostMapping(
            path = {"/quan-tri/tai-khoan/{id}", "/admin/accounts/{id}"},
            params = "do=lock")
    ModelAndView lock(PageContext ctx, Staff staff, @PathVariable String id) {
        Account account = find(id);
        Optional<Refusal> refusal = keeping.lock(staff, account.id());
        return refusal.isEmpty()
                ? back(ctx, account, "locked")
                : refused(ctx, staff, account, refusal.get());
    }

    @PostMapping(
            path = {"/quan-tri/tai-khoan/{id}", "/admin/accounts/{id}"},
            params = "do=unlock")
    ModelAndView unlock(PageContext ctx, Staff staff, @PathVariable String id) {
        Account account = find(id);
        keeping.unlock(staff, account.id());
        return back(ctx, account, "unlocked");
    }

    @PostMapping(
            path = {"/quan-tri/tai-khoan/{id}", "/admin/accounts/{id}"},
            params = "do=give")
    ModelAndView give(
            PageContext ctx,
            Staff staff,
            @PathVariable String id,
            @RequestParam Map<String, String> form) {
        Account account = find(id);
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<NewPost> post = posts.read(ctx, form, faults);
        if (post.isEmpty()) {
            return pages.page(ctx, staff, account, AccountPageMaker.Asked.faulty(form, faults));
        }
        Optional<Refusal> refusal = keeping.give(staff, account.id(), post.get());
        return refusal.isEmpty()
                ? back(ctx, account, "post-given")
                : refused(ctx, staff, account, refusal.get());
    }

    @PostMapping(
            path = {"/quan-tri/tai-khoan/{id}", "/admin/accounts/{id}"},
            params = "do=take")
    ModelAndView take(
            PageContext ctx, Staff staff, @PathVariable String id, @RequestParam long post) {
        Account account = find(id);
        Optional<Refusal> refusal = taken(staff, account, post);
        return refusal.isEmpty()
                ? back(ctx, account, "post-taken")
                : refused(ctx, staff, account, refusal.get());
    }

    private Optional<Refusal> taken(Staff staff, Account account, long post) {
        try {
            return keeping.take(staff, account.id(), post);
        } catch (AccountKeeping.LastAdministratorException nobodyLeft) {
            return Optional.of(Refusal.LAST_ADMINISTRATOR);
        }
    }

    @PostMapping(
            path = {"/quan-tri/tai-khoan/{id}", "/admin/accounts/{id}"},
            params = "do=end-token")
    ModelAndView endToken(
            PageContext ctx, Staff staff, @PathVariable String id, @RequestParam long token) {
        Account account = find(id);
        keeping.endToken(staff, account.id(), token);
        return back(ctx, account, "token");
    }

    /** A link to a password, told once on the page that answers. */
    @PostMapping(
            path = {"/quan-tri/tai-khoan/{id}", "/admin/accounts/{id}"},
            params = "do=link")
    ModelAndView link(
            PageContext ctx, HttpServletRequest request, Staff staff, @PathVariable String id) {
        Account account = find(id);
        String link = pages.link(ctx, request, staff, account.id());
        return pages.page(ctx, staff, account, AccountPageMaker.Asked.link(link));
    }

    @PostMapping(
            path = {"/quan-tri/tai-khoan/{id}", "/admin/accounts/{id}"},
            params = "do=factor-off")
    ModelAndView factorOff(PageContext ctx, Staff staff, @PathVariable String id) {
        Account account = find(id);
        pages.switchOff(account.id(), staff.id());
        return back(ctx, account, "second-factor-off");
    }

    private Account find(String id) {
        return AccountNumber.parse(id)
                .flatMap(accounts::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView refused(PageContext ctx, Staff staff, Account account, Refusal refusal) {
        String sentence = ctx.text("identity.refusal." + refusal.code());
        return pages.page(ctx, staff, account, AccountPageMaker.Asked.refused(sentence));
    }

    private static ModelAndView back(PageContext ctx, Account account, String done) {
        AccountId id = account.id();
        return Redirects.to(
                ctx.href(
                        IdentityRoutes.ACCOUNT, Map.of("id", id.toString(), Done.PARAMETER, done)));
    }
}
