// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process.web;

import vn.motcua.identity.Role;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessFault;
import vn.motcua.process.ProcessFault.Circle;
import vn.motcua.process.ProcessFault.ConsultationTooLong;
import vn.motcua.process.ProcessFault.DeadEnd;
import vn.motcua.process.ProcessFault.NoDecision;
import vn.motcua.process.ProcessFault.NotBack;
import vn.motcua.process.ProcessFault.OutsidePerformer;
import vn.motcua.process.ProcessFault.SameKey;
import vn.motcua.process.ProcessFault.TooLong;
import vn.motcua.process.ProcessFault.UnknownNext;
import vn.motcua.process.ProcessFault.Unreachable;
import vn.motcua.process.ProcessStep;
import vn.motcua.process.StepKey;
import vn.motcua.process.StepLimit;
import vn.motcua.process.StepName;
import vn.motcua.web.Language;
import vn.motcua.web.PageContext;

/**
 * What is wrong with a process, in sentences for those who write processes.
 *
 * @param process whose steps and outcomes are named
 */
record FaultWords(PageContext ctx, ProcessDefinition process) {
    private static final double HOUR = 60.0;

    String of(ProcessFault fault) {
        return switch (fault) {
            case SameKey(var step, var key) -> say("same-key", step(step), key);
            case UnknownNext(var step, var outcome, var next) ->
                    say("unknown-next", step(step), outcome(step, outcome), next.value());
            case Unreachable(var step) -> say("unreachable", step(step));
            case DeadEnd(var step) -> say("dead-end", step(step));
            case Circle(var step) -> say("circle", step(step));
            case NotBack(var step, var outcome) ->
                    say("not-back", step(step), outcome(step, outcome));
            case NoDecision(var step, var outcome) ->
                    say("no-decision", step(step), outcome(step, outcome));
            case TooLong(var needed, var allowed) -> say("too-long", time(needed), time(allowed));
            case ConsultationTooLong(var step, _) -> say("consultation-too-long", step(step));
            case OutsidePerformer(var step, var role) ->
                    say("outside-performer", step(step), role(role));
        };
    }

    private String say(String fault, Object... details) {
        return ctx.text("process.fault." + fault, details);
    }

    private String role(Role role) {
        return ctx.text("identity.role." + role.code());
    }

    private String step(StepKey key) {
        return process.find(key).map(step -> named(step.name())).orElse(key.value());
    }

    private String outcome(StepKey step, String key) {
        return process.find(step).stream()
                .map(ProcessStep::outcomes)
                .flatMap(outcomes -> outcomes.stream())
                .filter(one -> one.key().equals(key))
                .map(one -> named(one.name()))
                .findFirst()
                .orElse(key);
    }

    private String named(StepName name) {
        return ctx.language() == Language.VIETNAMESE ? name.vi() : name.en();
    }

    /** Whole working days where it is some, else hours. */
    private String time(int minutes) {
        return minutes % StepLimit.WORKING_DAY == 0
                ? ctx.text("process.time.days", minutes / StepLimit.WORKING_DAY)
                : ctx.text("process.time.hours", (int) Math.ceil(minutes / HOUR));
    }
}
