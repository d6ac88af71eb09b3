// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Role;

/** Processes for tests, written as short as they can be said. */
final class AProcess {
    private AProcess() {}

    /** Assess, decide, number: five days together, with a way back and a side opinion. */
    static ProcessDefinition sound() {
        return of(
                step(
                        "assess",
                        StepLimit.days(3),
                        on("propose", "decide"),
                        refuse("decline", "decide")),
                step(
                        "decide",
                        StepLimit.days(1),
                        grant("approve", "number"),
                        back("return", "assess")),
                step("number", StepLimit.days(1), on("issue", null)));
    }

    static ProcessDefinition of(ProcessStep... steps) {
        return new ProcessDefinition(List.of(steps));
    }

    static ProcessStep step(String key, StepLimit limit, StepOutcome... outcomes) {
        return new ProcessStep(
                new StepKey(key),
                name(key),
                new Performer(Role.SPECIALIST, UnitReference.DECIDING),
                limit,
                List.of(outcomes),
                List.of());
    }

    static ProcessStep asking(ProcessStep step, Consultation... consultations) {
        return new ProcessStep(
                step.key(),
                step.name(),
                step.performer(),
                step.limit(),
                step.outcomes(),
                List.of(consultations));
    }

    static Consultation opinion(String key, StepLimit limit, Role role) {
        Performer asked = new Performer(role, UnitReference.RECEIVING);
        return new Consultation(key, name(key), asked, limit, true);
    }

    static StepOutcome on(String key, @Nullable String next) {
        return outcome(key, next, null);
    }

    static StepOutcome grant(String key, @Nullable String next) {
        return outcome(key, next, Decision.GRANT);
    }

    static StepOutcome refuse(String key, @Nullable String next) {
        return outcome(key, next, Decision.REFUSE);
    }

    static StepOutcome back(String key, String next) {
        StepKey to = new StepKey(next);
        return new StepOutcome(key, name(key), to, true, Set.of(StepNeed.NOTE), null);
    }

    private static StepOutcome outcome(
            String key, @Nullable String next, @Nullable Decision decision) {
        StepKey to = next == null ? null : new StepKey(next);
        return new StepOutcome(key, name(key), to, false, Set.of(), decision);
    }

    private static StepName name(String key) {
        return new StepName("Việc " + key, "Work " + key);
    }

    /** So many steps of a day in a row, the last of which decides. */
    static ProcessDefinition row(int steps) {
        List<ProcessStep> row = new ArrayList<>();
        for (int i = 1; i < steps; i++) {
            row.add(step("s" + i, StepLimit.days(1), on("go", "s" + (i + 1))));
        }
        row.add(step("s" + steps, StepLimit.days(1), grant("end", null)));
        return new ProcessDefinition(row);
    }
}
