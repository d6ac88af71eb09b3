// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Walks every way forward through a process, step by step, and remembers what happened. */
final class NaiveWalk {
    private final ProcessDefinition process;
    private final Set<StepKey> visited = new HashSet<>();
    private boolean round;
    private boolean undecided;
    private int longest;

    private NaiveWalk(ProcessDefinition process) {
        this.process = process;
    }

    static NaiveWalk through(ProcessDefinition process) {
        NaiveWalk walk = new NaiveWalk(process);
        walk.on(process.first(), new ArrayList<>(), false);
        return walk;
    }

    private void on(ProcessStep step, List<ProcessStep> way, boolean decided) {
        visited.add(step.key());
        if (way.contains(step)) {
            round = true;
            return;
        }
        List<ProcessStep> longer = new ArrayList<>(way);
        longer.add(step);
        longest = Math.max(longest, longer.stream().mapToInt(s -> s.limit().minutes()).sum());
        for (StepOutcome outcome : step.outcomes()) {
            boolean now = decided || outcome.decision() != null;
            StepKey next = outcome.next();
            if (next == null) {
                undecided = undecided || !now;
            } else if (!outcome.back()) {
                on(process.step(next), longer, now);
            }
        }
    }

    boolean cameRound() {
        return round || leftOutOf().anyMatch(step -> aside(step).round);
    }

    private NaiveWalk aside(ProcessStep from) {
        NaiveWalk walk = new NaiveWalk(process);
        walk.on(from, new ArrayList<>(), false);
        return walk;
    }

    boolean gotStuck() {
        return process.steps().stream()
                .anyMatch(step -> step.outcomes().stream().allMatch(StepOutcome::back));
    }

    boolean endedUndecided() {
        return undecided;
    }

    boolean leftOut() {
        return leftOutOf().findAny().isPresent();
    }

    private Stream<ProcessStep> leftOutOf() {
        return process.steps().stream().filter(step -> !visited.contains(step.key()));
    }

    int longest() {
        return longest;
    }
}
