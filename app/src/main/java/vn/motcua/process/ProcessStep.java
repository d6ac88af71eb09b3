// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.List;

/**
 * A step (bước) of a process: one piece of work of one performer.
 *
 * @param key its name within the process
 * @param name what the citizen and the officer read
 * @param performer who does it
 * @param limit how long it may take
 * @param outcomes the ways it can end, in the order in which they are offered; the first is the
 *     usual one
 * @param consultations opinions that may be asked while it is done, in their order
 */
public record ProcessStep(
        StepKey key,
        StepName name,
        Performer performer,
        StepLimit limit,
        List<StepOutcome> outcomes,
        List<Consultation> consultations) {

    public ProcessStep {
        outcomes = List.copyOf(outcomes);
        consultations = List.copyOf(consultations);
    }

    /** The outcome of this key; throws {@link IllegalArgumentException} when there is none. */
    public StepOutcome outcome(String outcome) {
        return outcomes.stream()
                .filter(known -> known.key().equals(outcome))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no outcome " + outcome + " of " + key));
    }
}
