// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.identity.IdentityOffice.COMMUNE;
import static vn.motcua.identity.IdentityOffice.TODAY;
import static vn.motcua.identity.IdentityOffice.post;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Action;
import vn.motcua.identity.IdentityOffice;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DelegatingTest {
    private final IdentityOffice office;
    private int count;
    private Staff head;
    private AccountId deputy;
    private final Staff administrator;

    DelegatingTest(DataSource database, @TempDir Path data) {
        office = IdentityOffice.over(database, data);
        AccountId id = office.person("quantri", post(Role.ADMINISTRATOR, null));
        office.get(Passwords.class).change(id, "con trâu đọc báo");
        administrator = office.staff(id);
        head = administrator;
        deputy = id;
    }

    @BeforeEach
    void hire() {
        head = office.staff(office.person("chutich" + ++count, post(Role.APPROVER, COMMUNE)));
        deputy = office.person("pho" + count);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void a_head_delegates_their_post_for_a_time() {
        assertThat(delegating().delegate(head, head.id(), fromTodayFor(3, Action.DECIDE)))
                .isEmpty();

        Staff taker = office.staff(deputy);
        assertThat(taker.posts())
                .singleElement()
                .satisfies(post -> {
                    assertThat(post.actions()).containsExactly(Action.DECIDE);
                    assertThat(post.to()).isEqualTo(TODAY.plusDays(2));
                });
        assertThat(register().find(deputy, TODAY.plusDays(3)).orElseThrow().posts()).isEmpty();
        assertThat(register().find(deputy, TODAY.minusDays(1)).orElseThrow().posts()).isEmpty();
    }

    @Test
    void what_was_delegated_is_not_delegated_further() {
        delegating().delegate(head, head.id(), fromTodayFor(3, Action.DECIDE));
        AccountId third = office.person("ba" + ++count);

        Optional<Delegating.Refusal> refusal =
                delegating()
                        .delegate(
                                office.staff(deputy), deputy, to(third, 2, Set.of(Action.DECIDE)));

        assertThat(refusal).contains(Delegating.Refusal.NOT_YOURS);
    }

    @Test
    void a_specialist_delegates_nothing_but_an_administrator_may_record_it() {
        Staff specialist =
                office.staff(office.person("chuyenvien" + ++count, post(Role.SPECIALIST, COMMUNE)));
        Delegation wanted =
                new Delegation(
                        specialist.posts().getFirst().id(),
                        deputy,
                        TODAY,
                        TODAY,
                        Set.of(Action.PROCESS_STEP));

        assertThat(delegating().delegate(specialist, specialist.id(), wanted))
                .contains(Delegating.Refusal.NOT_YOURS);
        assertThat(delegating().delegate(administrator, specialist.id(), wanted)).isEmpty();
    }

    @Test
    void roles_of_the_installation_are_never_delegated() {
        Delegation wanted =
                new Delegation(
                        administrator.posts().getFirst().id(),
                        deputy,
                        TODAY,
                        TODAY,
                        Set.of(Action.MANAGE_ACCOUNTS));

        assertThat(delegating().delegate(administrator, administrator.id(), wanted))
                .contains(Delegating.Refusal.NEVER_DELEGATED);
    }

    @Test
    void what_the_post_does_not_allow_the_past_and_a_whole_age_are_refused() {
        assertThat(delegating().delegate(head, head.id(), fromTodayFor(3, Action.RECEIVE)))
                .contains(Delegating.Refusal.NOT_IN_POST);
        assertThat(delegating().delegate(head, head.id(), fromTodayFor(400, Action.DECIDE)))
                .contains(Delegating.Refusal.TIME);
        assertThat(delegating().delegate(head, head.id(), to(head.id(), 1, Set.of(Action.DECIDE))))
                .contains(Delegating.Refusal.NOBODY_TO_TAKE);
    }

    @Test
    void it_rests_with_the_post_and_with_the_account_of_the_one_who_gave_it() {
        delegating().delegate(head, head.id(), fromTodayFor(9, Action.DECIDE));
        AccountKeeping keeping = office.get(AccountKeeping.class);

        keeping.lock(administrator, head.id());
        assertThat(office.staff(deputy).posts()).isEmpty();
        keeping.unlock(administrator, head.id());
        assertThat(office.staff(deputy).posts()).hasSize(1);
        keeping.take(administrator, head.id(), head.posts().getFirst().id());
        assertThat(office.staff(deputy).posts()).isEmpty();
    }

    @Test
    void who_gave_it_ends_it_and_nobody_else_but_an_administrator() {
        delegating().delegate(head, head.id(), fromTodayFor(9, Action.DECIDE));
        long id =
                delegating().standing().stream()
                        .filter(one -> one.giver().equals(head.id()))
                        .findFirst()
                        .orElseThrow()
                        .id();

        assertThat(delegating().end(office.staff(deputy), id)).isFalse();
        assertThat(delegating().end(head, id)).isTrue();
        assertThat(delegating().end(head, id)).isFalse();
        assertThat(office.staff(deputy).posts()).isEmpty();
    }

    private Delegating delegating() {
        return office.get(Delegating.class);
    }

    private StaffRegister register() {
        return office.get(StaffRegister.class);
    }

    private Delegation fromTodayFor(int days, Action action) {
        return to(deputy, days, Set.of(action));
    }

    private Delegation to(AccountId taker, int days, Set<Action> actions) {
        return new Delegation(
                head.posts().getFirst().id(),
                taker,
                TODAY,
                TODAY.plusDays(days - 1L),
                EnumSet.copyOf(actions));
    }
}
