// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.testing.Situations;

/**
 * Every act in every state by every role: what the table of transitions (its actors and guards)
 * allows and nothing else.
 */
class ActWalkTest {
    private static final Instant NOW = Situations.NOW;

    private final Guards guards = new Guards(Situations::may);

    /** Who may do what where, written again from the law and the practice of the offices. */
    private static final Map<String, String> ALLOWED =
            Map.ofEntries(
                    Map.entry(
                            "submitted",
                            """
                            receive receptionist
                            ask_completion receptionist
                            refuse_reception receptionist
                            withdraw receptionist
                            correct_name receptionist
                            """),
                    Map.entry(
                            "awaiting completion",
                            """
                            take_completion receptionist
                            refuse_reception receptionist
                            withdraw receptionist
                            correct_name receptionist
                            """),
                    Map.entry(
                            "received",
                            """
                            take_over specialist
                            annul one-stop-head
                            withdraw receptionist
                            reassign one-stop-head unit-head
                            apologise one-stop-head approver
                            correct_name receptionist
                            """),
                    Map.entry(
                            "at the specialist",
                            """
                            finish_step specialist
                            ask_opinion specialist
                            refer specialist
                            propose_supplement specialist
                            request_payment specialist
                            withdraw receptionist
                            reassign one-stop-head unit-head
                            stop approver
                            apologise one-stop-head approver
                            correct_name receptionist
                            """),
                    Map.entry(
                            "at the unit head",
                            """
                            finish_step unit-head
                            ask_opinion unit-head
                            refer unit-head
                            propose_supplement unit-head
                            withdraw receptionist
                            reassign one-stop-head unit-head
                            stop approver
                            apologise one-stop-head approver
                            correct_name receptionist
                            """),
                    Map.entry(
                            "at the approver",
                            """
                            finish_step approver
                            ask_opinion approver
                            withdraw receptionist
                            reassign one-stop-head unit-head
                            stop approver
                            apologise one-stop-head approver
                            correct_name receptionist
                            """),
                    Map.entry(
                            "signed, at the clerk",
                            """
                            finish_step clerk
                            ask_opinion clerk
                            reassign one-stop-head unit-head
                            stop approver
                            apologise one-stop-head approver
                            correct_name receptionist
                            """),
                    Map.entry(
                            "an opinion asked",
                            """
                            give_opinion unit-head
                            ask_opinion specialist
                            refer specialist
                            propose_supplement specialist
                            request_payment specialist
                            withdraw receptionist
                            reassign one-stop-head unit-head
                            stop approver
                            apologise one-stop-head approver
                            correct_name receptionist
                            """),
                    Map.entry(
                            "a part with another unit",
                            """
                            finish_leg specialist
                            ask_opinion specialist
                            refer specialist
                            propose_supplement specialist
                            request_payment specialist
                            withdraw receptionist
                            reassign one-stop-head unit-head
                            stop approver
                            apologise one-stop-head approver
                            correct_name receptionist
                            """),
                    Map.entry(
                            "a supplement proposed",
                            """
                            approve_supplement approver
                            decline_supplement approver
                            ask_opinion specialist
                            refer specialist
                            request_payment specialist
                            withdraw receptionist
                            reassign one-stop-head unit-head
                            stop approver
                            apologise one-stop-head approver
                            correct_name receptionist
                            """),
                    Map.entry(
                            "awaiting supplement",
                            """
                            take_supplement receptionist
                            withdraw receptionist
                            reassign one-stop-head unit-head
                            stop approver
                            apologise one-stop-head approver
                            correct_name receptionist
                            """),
                    Map.entry(
                            "awaiting payment",
                            """
                            confirm_payment cashier
                            withdraw receptionist
                            reassign one-stop-head unit-head
                            stop approver
                            apologise one-stop-head approver
                            correct_name receptionist
                            """),
                    Map.entry(
                            "result ready",
                            """
                            return return-officer
                            correct_name receptionist
                            """),
                    Map.entry(
                            "result ready, unpaid",
                            """
                            take_fee receptionist cashier
                            correct_name receptionist
                            """),
                    Map.entry("returned", "correct_name receptionist"),
                    Map.entry("not received", ""),
                    Map.entry("withdrawn", ""),
                    Map.entry("stopped", ""),
                    Map.entry("annulled", ""));

    static Stream<Arguments> triples() {
        return Situations.all().keySet().stream()
                .flatMap(state -> Arrays.stream(Act.values()).map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest
    @MethodSource("triples")
    void only_those_of_the_table_may(String state, Act act) {
        Situation situation = Situations.of(state);

        Set<String> may =
                Arrays.stream(Role.values())
                        .filter(role ->
                                guards.refusal(act, situation, Situations.one(role), NOW).isEmpty())
                        .map(Role::code)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(may).isEqualTo(expected(state, act));
    }

    @ParameterizedTest
    @MethodSource("triples")
    void nobody_of_another_unit_may(String state, Act act) {
        Situation situation = Situations.of(state);

        List<Staff> may =
                Arrays.stream(Role.values())
                        .map(Situations::stranger)
                        .filter(staff -> guards.refusal(act, situation, staff, NOW).isEmpty())
                        .toList();

        assertThat(may).isEmpty();
    }

    private static Set<String> expected(String state, Act act) {
        return ALLOWED.getOrDefault(state, "")
                .lines()
                .map(line -> line.split(" ", -1))
                .filter(words -> words[0].equals(act.code()))
                .flatMap(words -> Arrays.stream(words).skip(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
