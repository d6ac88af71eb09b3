// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.identity.StaffFixture.COMMUNE;
import static vn.motcua.identity.StaffFixture.DISTRICT;
import static vn.motcua.identity.StaffFixture.OTHER;
import static vn.motcua.identity.StaffFixture.PROVINCE;
import static vn.motcua.identity.StaffFixture.delegated;
import static vn.motcua.identity.StaffFixture.post;
import static vn.motcua.identity.StaffFixture.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.organisation.UnitCode;

class AccessTest {
    private static final List<UnitCode> UNITS = List.of(PROVINCE, DISTRICT, COMMUNE, OTHER);
    private static final Map<UnitCode, Set<UnitCode>> BELOW =
            Map.of(
                    PROVINCE, Set.of(PROVINCE, DISTRICT, COMMUNE, OTHER),
                    DISTRICT, Set.of(DISTRICT, COMMUNE, OTHER),
                    COMMUNE, Set.of(COMMUNE),
                    OTHER, Set.of(OTHER));

    private final Access access = StaffFixture.access();

    @Test
    void every_role_at_every_unit_may_do_every_action_just_where_the_table_says() {
        for (Role role : Role.values()) {
            for (UnitCode home : UNITS) {
                Staff staff = staff(post(role, home));
                for (Action action : Action.values()) {
                    for (UnitCode unit : UNITS) {
                        boolean expected = reaches(RightsInWords.letter(role, action), home, unit);
                        assertThat(access.may(staff, action, unit))
                                .as("%s of %s, %s at %s", role, home, action, unit)
                                .isEqualTo(expected);
                        assertThat(access.reach(staff, action).covers(unit))
                                .as("reach of %s of %s, %s at %s", role, home, action, unit)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    private static boolean reaches(char letter, UnitCode home, UnitCode unit) {
        return switch (letter) {
            case 'u' -> home.equals(unit);
            case 'b' -> BELOW.getOrDefault(home, Set.of()).contains(unit);
            case 'e' -> true;
            default -> false;
        };
    }

    @Test
    void nobody_without_a_post_may_do_anything() {
        assertThat(Action.values())
                .noneMatch(action -> staff().may(action))
                .allMatch(action -> access.reach(staff(), action).isNowhere());
    }

    @Test
    void several_posts_add_up() {
        Staff staff = staff(post(Role.RECEPTIONIST, COMMUNE), post(Role.CASHIER, OTHER));

        assertThat(access.may(staff, Action.RECEIVE, COMMUNE)).isTrue();
        assertThat(access.may(staff, Action.RECEIVE, OTHER)).isFalse();
        assertThat(access.may(staff, Action.CONFIRM_PAYMENT, OTHER)).isTrue();
        assertThat(access.reach(staff, Action.VIEW_DOSSIER).unitIds())
                .containsExactlyInAnyOrder(3L, 4L);
    }

    @Test
    void a_wider_post_at_the_same_unit_is_not_narrowed_by_another_there() {
        Staff staff = staff(post(Role.CLERK, DISTRICT), post(Role.APPROVER, DISTRICT));

        assertThat(access.reach(staff, Action.VIEW_DOSSIER).covers(COMMUNE)).isTrue();
    }

    @Test
    void what_is_delegated_is_only_what_was_named() {
        Staff staff = staff(delegated(Role.APPROVER, COMMUNE, Set.of(Action.DECIDE)));

        assertThat(access.may(staff, Action.DECIDE, COMMUNE)).isTrue();
        assertThat(access.may(staff, Action.STOP, COMMUNE)).isFalse();
        assertThat(access.may(staff, Action.DECIDE, OTHER)).isFalse();
    }

    @Test
    void what_is_delegated_is_never_delegated_again() {
        Staff staff =
                staff(delegated(Role.APPROVER, COMMUNE, Set.of(Action.DECIDE, Action.DELEGATE)));

        assertThat(staff.may(Action.DELEGATE)).isFalse();
    }

    @Test
    void a_role_never_gives_by_delegation_what_it_does_not_have() {
        Staff staff = staff(delegated(Role.CLERK, COMMUNE, Set.of(Action.DECIDE)));

        assertThat(staff.may(Action.DECIDE)).isFalse();
    }

    @Test
    void things_are_done_by_ones_own_post_before_a_delegated_one() {
        Post own = post(Role.APPROVER, COMMUNE);
        Staff staff = staff(own, delegated(Role.APPROVER, COMMUNE, Set.of(Action.DECIDE)));

        assertThat(access.post(staff, Action.DECIDE, COMMUNE)).contains(own);
    }
}
