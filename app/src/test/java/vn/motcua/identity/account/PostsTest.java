// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.identity.IdentityOffice.COMMUNE;
import static vn.motcua.identity.IdentityOffice.DISTRICT;
import static vn.motcua.identity.IdentityOffice.TODAY;
import static vn.motcua.identity.IdentityOffice.post;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.IdentityOffice;
import vn.motcua.identity.Login;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.identity.account.AccountKeeping.Refusal;
import vn.motcua.organisation.UnitCode;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostsTest {
    private final IdentityOffice office;
    private final Staff administrator;

    PostsTest(DataSource database, @TempDir Path data) {
        office = IdentityOffice.over(database, data);
        AccountId id = office.person("quantri", post(Role.ADMINISTRATOR, null));
        office.get(Passwords.class).change(id, "con trâu đọc báo");
        administrator = office.staff(id);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void a_person_has_the_posts_of_the_day_and_no_others() {
        AccountId id =
                office.person(
                        "ngay",
                        new NewPost(
                                Role.RECEPTIONIST, COMMUNE, TODAY.minusDays(9), TODAY.minusDays(1)),
                        new NewPost(Role.CASHIER, COMMUNE, TODAY, TODAY),
                        new NewPost(Role.CLERK, DISTRICT, TODAY.plusDays(1), null));

        assertThat(roles(id, 0)).containsExactly(Role.CASHIER);
        assertThat(roles(id, -1)).containsExactly(Role.RECEPTIONIST);
        assertThat(roles(id, 1)).containsExactly(Role.CLERK);
    }

    @Test
    void a_post_taken_away_is_gone_at_once() {
        AccountId id = office.person("thoi", post(Role.RECEPTIONIST, COMMUNE));
        long post = office.staff(id).posts().getFirst().id();

        assertThat(office.get(AccountKeeping.class).take(administrator, id, post)).isEmpty();

        assertThat(roles(id, 0)).isEmpty();
    }

    @Test
    void the_post_of_another_is_not_taken_away() {
        AccountId id = office.person("nguoi", post(Role.RECEPTIONIST, COMMUNE));
        AccountId other = office.person("khac");
        long post = office.staff(id).posts().getFirst().id();

        assertThat(office.get(AccountKeeping.class).take(administrator, other, post))
                .contains(Refusal.NOT_THERE);

        assertThat(roles(id, 0)).hasSize(1);
    }

    @Test
    void who_is_locked_is_nobody() {
        AccountId id = office.person("khoa", post(Role.RECEPTIONIST, COMMUNE));

        office.get(AccountKeeping.class).lock(administrator, id);

        assertThat(register().find(id, TODAY)).isEmpty();
        assertThat(register().holders(Role.RECEPTIONIST, COMMUNE, TODAY))
                .noneMatch(staff -> staff.id().equals(id));
    }

    @Test
    void holders_of_a_role_come_by_name() {
        office.person("b.holder", post(Role.REVIEWER, DISTRICT));
        office.person("a.holder", post(Role.REVIEWER, DISTRICT));

        assertThat(register().holders(Role.REVIEWER, DISTRICT, TODAY))
                .extracting(staff -> staff.login().value())
                .containsExactly("a.holder", "b.holder");
    }

    @Test
    void a_unit_that_does_not_stand_takes_no_posts() {
        AccountId id = office.person("cho");
        NewPost early = new NewPost(Role.CLERK, COMMUNE, TODAY.withYear(2019), null);
        NewPost unknown = new NewPost(Role.CLERK, new UnitCode("H99"), TODAY, null);

        assertThat(office.get(AccountKeeping.class).give(administrator, id, early))
                .contains(Refusal.UNKNOWN_UNIT);
        assertThat(office.get(AccountKeeping.class).give(administrator, id, unknown))
                .contains(Refusal.UNKNOWN_UNIT);
    }

    private StaffRegister register() {
        return office.get(StaffRegister.class);
    }

    private AccountKeeping keeping() {
        return office.get(AccountKeeping.class);
    }

    private List<Role> roles(AccountId id, int days) {
        return register().find(id, TODAY.plusDays(days)).orElseThrow().posts().stream()
                .map(Post::role)
                .toList();
    }

    @Test
    void the_last_one_stays() {
        long post = administrator.posts().getFirst().id();

        assertThatThrownBy(() -> keeping().take(administrator, administrator.id(), post))
                .isInstanceOf(AccountKeeping.LastAdministratorException.class);

        assertThat(office.staff(administrator.id()).posts()).hasSize(1);
    }

    @Test
    void nobody_locks_themselves() {
        assertThat(keeping().lock(administrator, administrator.id())).contains(Refusal.ONESELF);
    }

    @Test
    void a_login_is_given_once() {
        NewAccount account = new NewAccount(new Login("motlan"), "Một Lần", AccountKind.PERSON);

        assertThat(keeping().make(administrator, account)).isPresent();
        assertThat(keeping().make(administrator, account)).isEmpty();
    }

    @Test
    void accounts_are_found_by_any_part_with_or_without_marks() {
        keeping()
                .make(
                        administrator,
                        new NewAccount(new Login("hnhien"), "Ksơr H’Nhiên", AccountKind.PERSON));

        for (String typed : List.of("ksor", "NHIÊN", "nhien", "hnhi", " Ksơr ")) {
            assertThat(office.get(Accounts.class).search(typed, null, 1).accounts())
                    .extracting(account -> account.login().value())
                    .as(typed)
                    .contains("hnhien");
        }
        assertThat(office.get(Accounts.class).search("%", null, 1).accounts()).isEmpty();
        assertThat(office.get(Accounts.class).search("_", null, 1).accounts()).isEmpty();
    }
}
