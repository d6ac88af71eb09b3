// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.Staff;

/** Judges acts on a dossier: first whether they may be done at all, then what follows. */
final class Rules {
    private final Guards guards;
    private final StepActs steps;
    private final SideActs sides;

    Rules(Permission permission, Colleagues colleagues, Separation separation) {
        this.guards = new Guards(permission);
        this.steps = new StepActs(permission, separation);
        this.sides = new SideActs(guards, colleagues);
    }

    /** What follows from a command, or why nothing does. */
    Verdict judge(Command command, Request request) {
        Optional<WhyNot> refusal =
                guards.refusal(command.act(), request.situation(), request.staff(), request.now());
        return refusal.<Verdict>map(Verdict.Denied::new)
                .orElseGet(() -> consequence(command, request));
    }

    /** Every act with why it cannot be done now by {@code staff}; allowed ones have no reason. */
    List<Possibility> possibilities(Situation situation, Staff staff, Instant now) {
        return Arrays.stream(Act.values())
                .map(act ->
                        new Possibility(
                                act, guards.refusal(act, situation, staff, now).orElse(null)))
                .toList();
    }

    private Verdict consequence(Command command, Request request) {
        return switch (command) {
            case Command.AtCounter counter -> CounterActs.follow(counter, request);
            case Command.OfClock clock -> ClockActs.follow(clock, request);
            case Command.TakeOver c -> steps.takeOver(request);
            case Command.FinishStep c -> steps.finish(c, request);
            case Command.Reassign c -> sides.reassign(c, request);
            case Command.AskOpinion c -> sides.askOpinion(c, request);
            case Command.GiveOpinion c -> sides.giveOpinion(c, request);
            case Command.Refer c -> sides.refer(c, request);
            case Command.FinishLeg c -> sides.finishLeg(c, request);
        };
    }
}
