// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.dossier.act.Situation;
import vn.motcua.process.Decision;
import vn.motcua.process.StepNeed;
import vn.motcua.process.StepOutcome;

/** Tells which way of ending the step of a dossier a paper takes. */
final class StepFinder {
    private StepFinder() {}

    /** The way that decides as the paper says: a refusal refuses, anything else grants. */
    static Optional<StepOutcome> deciding(Situation situation, IssuedKind kind) {
        Decision decision = kind == IssuedKind.REFUSAL ? Decision.REFUSE : Decision.GRANT;
        return outcomes(situation).filter(one -> one.decision() == decision).findFirst();
    }

    /** The way that registers number and date of the result. */
    static Optional<StepOutcome> numbering(Situation situation) {
        return outcomes(situation).filter(one -> one.needs().contains(StepNeed.RESULT)).findFirst();
    }

    private static Stream<StepOutcome> outcomes(Situation situation) {
        return situation.step().stream().flatMap(step -> step.outcomes().stream());
    }
}
