// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /**
     * Working minutes of the shortest way ahead after this step, by the limits of the steps; 0 when
     * it is the last. There must be no circle, which publication makes sure of.
     */
    public int minutesAfter(StepKey key) {
        return step(key).outcomes().stream()
                .filter(outcome -> !outcome.back())
                .mapToInt(outcome -> minutesFrom(outcome.next()))
                .min()
                .orElse(0);
    }

    private int minutesFrom(@Nullable StepKey key) {
        return key == null ? 0 : Math.addExact(step(key).limit().minutes(), minutesAfter(key));
    }

    /** The step of this key, or empty. */
    public Optional<ProcessStep> find(StepKey key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }
}
