// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The steps of a process and the ways forward between them; what goes back is left out. */
final class StepGraph {
    private final Map<StepKey, ProcessStep> steps = new LinkedHashMap<>();
    private final StepKey first;
    private final Set<StepKey> reached;
    private final Set<StepKey> undecided;

    StepGraph(ProcessDefinition process) {
        process.steps().forEach(step -> steps.putIfAbsent(step.key(), step));
        first = process.first().key();
        reached = from(first, outcome -> true);
        undecided = from(first, outcome -> outcome.decision() == null);
    }

    boolean isReached(StepKey step) {
        return reached.contains(step);
    }

    /** True when some way from the first step leads here on which nobody decides anything. */
    boolean isReachedUndecided(StepKey step) {
        return undecided.contains(step);
    }

    /** True when a way of one step or more leads from one step to the other. */
    boolean leads(StepKey from, StepKey to) {
        return nexts(from, outcome -> true).stream()
                .anyMatch(next -> from(next, outcome -> true).contains(to));
    }

    /** The first step that lies on a circle, in the order of the process. */
    Optional<StepKey> circle() {
        return steps.keySet().stream().filter(step -> leads(step, step)).findFirst();
    }

    /** The minutes of the longest way from the first step to an end; there must be no circle. */
    int longest() {
        return longestFrom(first, new HashMap<>());
    }

    private int longestFrom(StepKey key, Map<StepKey, Integer> known) {
        ProcessStep step = steps.get(key);
        if (step == null) {
            return 0;
        }
        Integer before = known.get(key);
        if (before != null) {
            return before;
        }
        int rest = 0;
        for (StepKey next : nexts(key, outcome -> true)) {
            rest = Math.max(rest, longestFrom(next, known));
        }
        int whole = Math.addExact(step.limit().minutes(), rest);
        known.put(key, whole);
        return whole;
    }

    private Set<StepKey> from(StepKey start, Predicate<StepOutcome> way) {
        Set<StepKey> seen = new HashSet<>();
        Deque<StepKey> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            StepKey step = open.pop();
            if (seen.add(step)) {
                nexts(step, way).forEach(open::push);
            }
        }
        return seen;
    }

    private List<StepKey> nexts(StepKey key, Predicate<StepOutcome> way) {
        ProcessStep step = steps.get(key);
        return step == null
                ? List.of()
                : step.outcomes().stream()
                        .filter(way)
                        .filter(outcome -> !outcome.back())
                        .flatMap(outcome -> Optional.ofNullable(outcome.next()).stream())
                        .toList();
    }
}
