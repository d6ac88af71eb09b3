// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.web;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.DisposalState;
import vn.motcua.archive.disposal.minutes.MinutesShelf;
import vn.motcua.archive.disposal.minutes.MinutesSigning;
import vn.motcua.archive.disposal.minutes.SignedMinutes;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.signing.check.Verdict;
import vn.motcua.web.PageContext;

/** Says of the minutes of a list who signed them, when, and whether they still hold. */
@Component
class MinutesWords {
    private final MinutesSigning signing;
    private final MinutesShelf shelf;
    private final StaffRegister register;

    MinutesWords(MinutesSigning signing, MinutesShelf shelf, StaffRegister register) {
        this.signing = signing;
        this.shelf = shelf;
        this.register = register;
    }

    /** Null before all of the list is destroyed. */
    ListPage.@Nullable Minutes of(PageContext ctx, Staff staff, DisposalList list) {
        return list.state() == DisposalState.DONE
                ? shelf.find(list)
                        .map(made -> signed(ctx, made))
                        .orElseGet(() -> waiting(ctx, staff, list))
                : null;
    }

    private ListPage.Minutes signed(PageContext ctx, SignedMinutes made) {
        String state = shelf.verdict(made).map(MinutesWords::state).orElse("busy");
        String words =
                ctx.text(
                        "disposal.minutes." + state,
                        name(made.by()),
                        ctx.formats().moment(VietnamTime.local(made.at())));
        return new ListPage.Minutes(words, state.equals("broken"), true, false, false);
    }

    private ListPage.Minutes waiting(PageContext ctx, Staff staff, DisposalList list) {
        boolean sign = signing.waitsFor(staff, list);
        AccountId leader = Objects.requireNonNull(list.decision()).by().account();
        String words =
                sign
                        ? ctx.text("disposal.minutes.yours")
                        : ctx.text("disposal.minutes.theirs", name(leader));
        return new ListPage.Minutes(words, false, false, sign, sign && signing.isRemote(staff));
    }

    private String name(AccountId account) {
        return register.names(Set.of(account)).getOrDefault(account, "");
    }

    private static String state(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Sound _ -> "sound";
            case Verdict.Doubtful doubtful when doubtful.waitsForStates() -> "waiting";
            case Verdict.Doubtful _ -> "doubtful";
            case Verdict.Broken _, Verdict.Unsigned _, Verdict.NotRead _ -> "broken";
        };
    }
}
