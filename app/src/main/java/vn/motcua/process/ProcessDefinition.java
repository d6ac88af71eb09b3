// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.List;
import java.util.Optional;

/**
 * The steps of a process and how they follow each other, from the moment the processing unit takes
 * the dossier over until its result is ready. Whether it holds together is the question of
 * publication.
 *
 * @param steps at least one; the first is the one at which the processing unit takes over
 */
public record ProcessDefinition(List<ProcessStep> steps) {
    public ProcessDefinition {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a process has a step at least");
        }
    }

    /** The step at which the processing unit takes over. */
    public ProcessStep first() {
        return steps.getFirst();
    }

    /** The step of this key; throws {@link IllegalArgumentException} when there is none. */
    public ProcessStep step(StepKey key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException("no step " + key + " here"));
    }

    /** The step of this key, or empty. */
    public Optional<ProcessStep> find(StepKey key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }
}
