// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.panel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.LimitRule;
import vn.motcua.dossier.act.Act;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Fault;
import vn.motcua.dossier.act.WhyNot;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.StaffRegister;
import vn.motcua.web.PageContext;

/** Acts, refusals and faults in the words of a reader. */
public record ActWords(PageContext ctx, StaffRegister register) {
    String title(Act act) {
        return ctx.text("dossier.act." + act.code());
    }

    /** Why an act cannot be done, as a half sentence. */
    public String why(WhyNot why) {
        Object[] details = details(why).toArray();
        return ctx.text("dossier.why." + why.reason().code(), details);
    }

    private List<String> details(WhyNot why) {
        List<String> details = why.details();
        return switch (why.reason()) {
            case STATE -> List.of(ctx.text("dossier.state." + details.getFirst()));
            case RIGHT -> List.of(ctx.text("dossier.right." + details.getFirst()));
            case OTHER_ROLE -> List.of(role(details.getFirst()));
            case HELD -> List.of(name(details.getFirst()));
            case WAITING_FOR -> List.of(ctx.text("dossier.work." + details.getFirst()));
            case UNPAID -> List.of(ctx.formats().number(Long.parseLong(details.getFirst())));
            case NO_WORK,
                    NO_PROCESS,
                    PROCEDURE_CLOSED,
                    NOT_TODAY,
                    SIGNED,
                    ASKED_ALREADY,
                    LIMIT_WITHOUT_STOPS,
                    SECOND_DATE_GIVEN,
                    NOTHING_TO_PAY,
                    RECEIVED_BY_SAME,
                    CLOCK_SET_BACK ->
                    details;
        };
    }

    /** A processing time with the case in which it holds. */
    String limit(LimitRule rule) {
        String time = ctx.text("dossier.limit." + rule.limit().unit().code(), rule.limit().value());
        return rule.condition() == null
                ? ctx.text("dossier.limit.usual", time)
                : ctx.text(
                        "dossier.limit.case", rule.condition().in(ctx.language().locale()), time);
    }

    /** What a role is called. */
    String role(String code) {
        return ctx.text("identity.role." + code);
    }

    /** What is wrong with a field. */
    public String fault(Fault fault) {
        String key = "dossier.fault." + fault.kind().code();
        return fault.kind() == Fault.Kind.MISSING
                ? ctx.text(key, ctx.text("dossier.field." + fault.field()))
                : ctx.text(key, fault.detail());
    }

    /** Who was first, and when. */
    String overtaken(Answer.Overtaken overtaken) {
        var at = VietnamTime.local(overtaken.at());
        return ctx.text("dossier.overtaken", name(overtaken.actor()), ctx.formats().time(at));
    }

    /** The name behind an actor of the chain of events. */
    public String name(String actor) {
        return names(Set.of(actor)).getOrDefault(actor, ctx.text("dossier.actor.program"));
    }

    /** The names behind actors of the chain of events; parts of the program have none. */
    public Map<String, String> names(Set<String> actors) {
        return register
                .names(actors.stream().flatMap(ActWords::account).collect(Collectors.toSet()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(one -> one.getKey().toString(), Map.Entry::getValue));
    }

    private static Stream<AccountId> account(String actor) {
        return actor.matches("[1-9][0-9]{0,17}")
                ? Stream.of(new AccountId(Long.parseLong(actor)))
                : Stream.empty();
    }
}
