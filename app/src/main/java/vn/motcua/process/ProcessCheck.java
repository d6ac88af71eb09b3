// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.identity.Role;

/**
 * Whether a process holds together, so that it may be published: every step can be reached and left
 * again, no way goes round in a circle or ends undecided, and the longest way fits into the limit
 * of the procedure.
 */
public final class ProcessCheck {
    private final ProcessDefinition process;
    private final StepGraph graph;
    private final List<ProcessFault> faults = new ArrayList<>();

    private ProcessCheck(ProcessDefinition process) {
        this.process = process;
        this.graph = new StepGraph(process);
    }

    /**
     * All faults of a process for a procedure with this limit, in the order of the steps; empty
     * when it may be published. Where steps share a key, the first of them is followed.
     */
    public static List<ProcessFault> faults(ProcessDefinition process, ProcessingTime limit) {
        ProcessCheck check = new ProcessCheck(process);
        check.steps();
        process.steps().forEach(check::step);
        check.graph.circle().ifPresent(step -> check.faults.add(new ProcessFault.Circle(step)));
        check.length(limit);
        return List.copyOf(check.faults);
    }

    private void steps() {
        repeated(process.steps().stream().map(step -> step.key().value()).toList())
                .forEach(key -> faults.add(new ProcessFault.SameKey(new StepKey(key), key)));
    }

    private void step(ProcessStep step) {
        names(step);
        performers(step);
        step.outcomes().forEach(outcome -> outcome(step, outcome));
        if (!graph.isReached(step.key())) {
            faults.add(new ProcessFault.Unreachable(step.key()));
        }
        if (step.outcomes().stream().allMatch(StepOutcome::back)) {
            faults.add(new ProcessFault.DeadEnd(step.key()));
        }
    }

    private void names(ProcessStep step) {
        Stream.of(
                        step.outcomes().stream().map(StepOutcome::key).toList(),
                        step.consultations().stream().map(Consultation::key).toList())
                .flatMap(keys -> repeated(keys).stream())
                .forEach(again -> faults.add(new ProcessFault.SameKey(step.key(), again)));
    }

    private static List<String> repeated(List<String> keys) {
        return keys.stream()
                .distinct()
                .filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
                .toList();
    }

    private void performers(ProcessStep step) {
        Stream<Role> roles =
                Stream.concat(
                        Stream.of(step.performer().role()),
                        step.consultations().stream().map(asked -> asked.performer().role()));
        roles.filter(Role::isOfTheInstallation)
                .forEach(role -> faults.add(new ProcessFault.OutsidePerformer(step.key(), role)));
        step.consultations().stream()
                .filter(asked -> asked.limit().minutes() > step.limit().minutes())
                .map(asked -> new ProcessFault.ConsultationTooLong(step.key(), asked.key()))
                .forEach(faults::add);
    }

    private void outcome(ProcessStep step, StepOutcome outcome) {
        StepKey next = outcome.next();
        if (next == null) {
            if (graph.isReachedUndecided(step.key()) && outcome.decision() == null) {
                faults.add(new ProcessFault.NoDecision(step.key(), outcome.key()));
            }
        } else if (process.find(next).isEmpty()) {
            faults.add(new ProcessFault.UnknownNext(step.key(), outcome.key(), next));
        } else if (outcome.back() && !graph.leads(next, step.key())) {
            faults.add(new ProcessFault.NotBack(step.key(), outcome.key()));
        }
    }

    /** A circle has no longest way, and is a fault enough. */
    private void length(ProcessingTime limit) {
        int allowed = allowed(limit);
        if (graph.circle().isEmpty() && graph.longest() > allowed) {
            faults.add(new ProcessFault.TooLong(graph.longest(), allowed));
        }
    }

    /**
     * The working minutes that a limit gives. Calendar days are taken as five working days of
     * seven, rounded down to the minute (product default, ADR 0020); the same day as a working day.
     */
    static int allowed(ProcessingTime limit) {
        int day = StepLimit.WORKING_DAY;
        return switch (limit.unit()) {
            case WORKING_DAYS -> limit.value() * day;
            case CALENDAR_DAYS -> limit.value() * day * 5 / 7;
            case WORKING_HOURS -> limit.value() * 60;
            case SAME_DAY -> day;
        };
    }
}
