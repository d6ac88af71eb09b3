// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightsTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_may_do_exactly_what_the_table_on_the_wall_says(Role role) {
        for (Action action : Action.values()) {
            assertThat(Rights.scope(role, action))
                    .as("%s may %s", role.code(), action.code())
                    .isEqualTo(scope(RightsInWords.letter(role, action)));
        }
    }

    @Test
    void the_table_on_the_wall_names_every_action_and_every_role_once() {
        assertThat(RightsInWords.lines().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Action.values()).map(Action::code).toList());
        assertThat(RightsInWords.lines().values())
                .allMatch(line -> line.size() == Role.values().length);
        assertThat(RightsInWords.ROLES).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void an_administrator_has_no_business_rights() {
        EnumSet<Action> business = EnumSet.range(Action.VIEW_REPORTS, Action.MANAGE_CALENDARS);

        assertThat(Rights.of(Role.ADMINISTRATOR)).doesNotContainAnyElementsOf(business);
    }

    @Test
    void an_auditor_reads_everything_and_changes_nothing() {
        assertThat(Rights.of(Role.AUDITOR))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Action.values())
                                .filter(action -> action.code().matches("(view|search)-.*"))
                                .toList());
    }

    @Test
    void nobody_who_receives_decides_and_nobody_who_decides_seals() {
        for (Role role : Role.values()) {
            assertThat(Rights.of(role)).doesNotContainSequence(Action.RECEIVE, Action.DECIDE);
            assertThat(Rights.of(role).containsAll(EnumSet.of(Action.RECEIVE, Action.DECIDE)))
                    .isFalse();
            assertThat(
                            Rights.of(role)
                                    .containsAll(EnumSet.of(Action.DECIDE, Action.NUMBER_AND_SEAL)))
                    .isFalse();
        }
    }

    private static Optional<Scope> scope(char letter) {
        return switch (letter) {
            case 'u' -> Optional.of(Scope.OWN_UNIT);
            case 'b' -> Optional.of(Scope.UNIT_AND_BELOW);
            case 'e' -> Optional.of(Scope.EVERYWHERE);
            default -> Optional.empty();
        };
    }
}
