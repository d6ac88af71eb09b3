// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.Delegating;
import vn.motcua.identity.account.Sessions;
import vn.motcua.identity.account.Tokens;
import vn.motcua.identity.signin.SecondFactors;
import vn.motcua.web.PageContext;

/** Puts the page of one’s own account together. */
@Component
class OwnPageMaker {
    private final Sessions sessions;
    private final Tokens tokens;
    private final Delegating delegating;
    private final SecondFactors factors;
    private final InstantSource clock;

    OwnPageMaker(
            Sessions sessions,
            Tokens tokens,
            Delegating delegating,
            SecondFactors factors,
            InstantSource clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.delegating = delegating;
        this.factors = factors;
        this.clock = clock;
    }

    OwnPage of(PageContext ctx, Staff staff, String secretId, @Nullable String done) {
        Instant now = clock.instant();
        LocalDate day = VietnamTime.day(now);
        AccountId id = staff.id();
        return new OwnPage(
                staff.name(),
                staff.login().value(),
                staff.kind() == AccountKind.PERSON,
                factors.isOn(id),
                factors.recoveryLeft(id),
                staff.posts().stream().map(post -> PostLine.of(post, ctx, day)).toList(),
                sessions.of(id).stream().map(one -> SessionLine.of(one, ctx, secretId)).toList(),
                tokens.of(id, now).stream().map(one -> TokenLine.of(one, ctx)).toList(),
                given(ctx, id),
                staff.may(Action.DELEGATE),
                staff.singleKeys(),
                done);
    }

    private List<DelegationLine> given(PageContext ctx, AccountId giver) {
        return delegating.standing().stream()
                .filter(one -> one.giver().equals(giver))
                .map(one -> DelegationLine.of(one, ctx))
                .toList();
    }
}
