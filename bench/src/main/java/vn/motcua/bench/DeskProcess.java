// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Role;
import vn.motcua.process.Decision;
import vn.motcua.process.Performer;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessStep;
import vn.motcua.process.StepKey;
import vn.motcua.process.StepLimit;
import vn.motcua.process.StepName;
import vn.motcua.process.StepNeed;
import vn.motcua.process.StepOutcome;
import vn.motcua.process.UnitReference;

/** A process of five steps: assess, check, review, decide, number. */
final class DeskProcess {
    /** The key of the only way on from each step. */
    static final String ON = "on";

    private static final int MINUTES = 60;

    private DeskProcess() {}

    static ProcessDefinition fiveSteps() {
        return new ProcessDefinition(
                List.of(
                        step("assess", Role.SPECIALIST, on("check", null)),
                        step("check", Role.REVIEWER, on("review", null)),
                        step("review", Role.UNIT_HEAD, on("decide", null)),
                        step("decide", Role.APPROVER, on("number", Decision.GRANT)),
                        step(
                                "number",
                                Role.CLERK,
                                new StepOutcome(
                                        ON,
                                        new StepName("Phát hành", "Issue"),
                                        null,
                                        false,
                                        Set.of(StepNeed.RESULT),
                                        null))));
    }

    private static ProcessStep step(String key, Role role, StepOutcome outcome) {
        return new ProcessStep(
                new StepKey(key),
                new StepName("Bước " + key, "Step " + key),
                new Performer(role, UnitReference.DECIDING),
                new StepLimit(MINUTES),
                List.of(outcome),
                List.of());
    }

    private static StepOutcome on(String next, @Nullable Decision decision) {
        return new StepOutcome(
                ON, new StepName("Trình", "On"), new StepKey(next), false, Set.of(), decision);
    }
}
