// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Action;
import vn.motcua.identity.Morning;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.AccountEvent;
import vn.motcua.identity.account.AccountLog;
import vn.motcua.identity.account.AccountNeed;
import vn.motcua.identity.account.Accounts;
import vn.motcua.web.DeadlinePill.State;
import vn.motcua.web.PageContext;

/** What of the accounts needs an administrator, and what auditors look at. */
@Component
class IdentityMorning implements Morning {
    private static final Duration LATELY = Duration.ofHours(24);

    private final Accounts accounts;
    private final AccountLog log;
    private final InstantSource clock;

    IdentityMorning(Accounts accounts, AccountLog log, InstantSource clock) {
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public List<Need> needs(PageContext ctx, Staff staff) {
        List<Need> needs = new ArrayList<>();
        if (staff.may(Action.MANAGE_ACCOUNTS)) {
            accounts.needing()
                    .forEach((need, count) -> {
                        if (count > 0) {
                            needs.add(need(ctx, need, count));
                        }
                    });
        }
        if (staff.may(Action.VIEW_AUDIT)) {
            failures(ctx).ifPresent(needs::add);
        }
        return needs;
    }

    private static Need need(PageContext ctx, AccountNeed need, int count) {
        return new Need(
                need == AccountNeed.LOCKED ? State.NONE : State.TODAY,
                count,
                ctx.text("identity.need." + need.code()),
                "",
                ctx.href(IdentityRoutes.ACCOUNTS, Map.of("only", need.code())));
    }

    private Optional<Need> failures(PageContext ctx) {
        int count = log.count(AccountEvent.Type.SIGN_IN_FAILED, clock.instant().minus(LATELY));
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new Need(
                                State.NONE,
                                count,
                                ctx.text("identity.need.failures"),
                                "",
                                ctx.href(IdentityRoutes.LOG)));
    }

    @Override
    public Optional<Next> next(PageContext ctx, Staff staff) {
        return staff.may(Action.VIEW_ACCOUNTS)
                ? Optional.of(
                        new Next(8, ctx.text("identity.next"), ctx.href(IdentityRoutes.ACCOUNTS)))
                : Optional.empty();
    }
}
