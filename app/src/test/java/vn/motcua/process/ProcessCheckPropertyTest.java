// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.identity.Role;

/** The checks against somebody who walks every way of any small process. */
class ProcessCheckPropertyTest {
    private static final ProcessingTime LIMIT = new ProcessingTime(3, LimitUnit.WORKING_DAYS);
    private static final int MOST_STEPS = 5;

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void a_process_passes_exactly_when_every_walk_through_it_is_sound(
            @ForAll("processes") ProcessDefinition process) {
        List<ProcessFault> faults = ProcessCheck.faults(process, LIMIT);

        NaiveWalk walk = NaiveWalk.through(process);
        assertThat(of(faults, ProcessFault.Circle.class)).isEqualTo(walk.cameRound());
        assertThat(of(faults, ProcessFault.DeadEnd.class)).isEqualTo(walk.gotStuck());
        assertThat(of(faults, ProcessFault.NoDecision.class)).isEqualTo(walk.endedUndecided());
        assertThat(of(faults, ProcessFault.Unreachable.class)).isEqualTo(walk.leftOut());
        if (!walk.cameRound()) {
            assertThat(of(faults, ProcessFault.TooLong.class)).isEqualTo(walk.longest() > 3 * 480);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_sound_process_stays_sound_with_more_time(
            @ForAll("processes") ProcessDefinition process) {
        List<ProcessFault> faults = ProcessCheck.faults(process, LIMIT);

        if (faults.isEmpty()) {
            assertThat(ProcessCheck.faults(process, new ProcessingTime(9, LimitUnit.WORKING_DAYS)))
                    .isEmpty();
        }
    }

    private static boolean of(List<ProcessFault> faults, Class<? extends ProcessFault> kind) {
        return faults.stream().anyMatch(kind::isInstance);
    }

    /** Mostly forward, at times round, back or nowhere; all kinds of them occur. */
    @Provide
    Arbitrary<ProcessDefinition> processes() {
        return Arbitraries.integers()
                .between(1, MOST_STEPS)
                .flatMap(count -> {
                    List<Arbitrary<ProcessStep>> steps = new ArrayList<>();
                    for (int i = 0; i < count; i++) {
                        steps.add(step(i, count));
                    }
                    return Combinators.combine(steps).as(ProcessDefinition::new);
                });
    }

    private static Arbitrary<ProcessStep> step(int index, int count) {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(60, 600);
        return Combinators.combine(minutes, outcome(index, count).list().ofMaxSize(3))
                .as((limit, outcomes) ->
                        new ProcessStep(
                                key(index),
                                new StepName("Bước", "Step"),
                                new Performer(Role.SPECIALIST, UnitReference.DECIDING),
                                new StepLimit(limit),
                                renamed(outcomes),
                                List.of()));
    }

    private static List<StepOutcome> renamed(List<StepOutcome> outcomes) {
        return IntStream.range(0, outcomes.size())
                .mapToObj(i -> {
                    StepOutcome one = outcomes.get(i);
                    return new StepOutcome(
                            "o" + i, one.name(), one.next(), one.back(), Set.of(), one.decision());
                })
                .toList();
    }

    private static Arbitrary<StepOutcome> outcome(int index, int count) {
        Arbitrary<StepKey> onward =
                Arbitraries.integers().between(index + 1, count).map(ProcessCheckPropertyTest::key);
        Arbitrary<StepKey> anywhere =
                Arbitraries.integers().between(0, count - 1).map(ProcessCheckPropertyTest::key);
        Arbitrary<StepKey> next =
                Arbitraries.frequencyOf(Tuple.of(6, onward), Tuple.of(1, anywhere));
        Arbitrary<Boolean> back = Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
        Arbitrary<Optional<Decision>> decision = Arbitraries.of(Decision.class).optional(0.5);
        return Combinators.combine(next, back, decision)
                .as((to, isBack, decided) ->
                        to.equals(key(count))
                                ? new StepOutcome(
                                        "o", name(), null, false, Set.of(), decided.orElse(null))
                                : new StepOutcome(
                                        "o", name(), to, isBack, Set.of(), decided.orElse(null)));
    }

    private static StepName name() {
        return new StepName("Kết quả", "Outcome");
    }

    private static StepKey key(int index) {
        return new StepKey("s" + index);
    }
}
