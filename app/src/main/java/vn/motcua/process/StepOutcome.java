// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a step can end.
 *
 * @param key its name within the step, of the form of a {@link StepKey}
 * @param name what the officer chooses
 * @param next the step that follows; null when processing ends and the result is ready
 * @param back whether the dossier goes back to a step it has passed
 * @param needs what must be given with it
 * @param decision what it decides on the application; null when it decides nothing
 */
public record StepOutcome(
        String key,
        StepName name,
        @Nullable StepKey next,
        boolean back,
        Set<StepNeed> needs,
        @Nullable Decision decision) {

    public StepOutcome {
        if (!StepKey.FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("not the key of an outcome: " + key);
        }
        if (back && next == null) {
            throw new IllegalArgumentException("what goes back goes to a step: " + key);
        }
        needs = Set.copyOf(needs);
    }
}
