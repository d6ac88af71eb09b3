// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.identity.IdentityOffice.COMMUNE;
import static vn.motcua.identity.IdentityOffice.NOW;
import static vn.motcua.identity.IdentityOffice.post;

import java.nio.file.Path;
import java.time.Duration;
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
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTokensTest {
    private final IdentityOffice office;
    private final Staff administrator;

    ApiTokensTest(DataSource database, @TempDir Path data) {
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
    void a_token_is_made_for_a_service_account_and_is_good_for_eight_hours() {
        AccountId id =
                office.get(AccountKeeping.class)
                        .make(
                                administrator,
                                new NewAccount(new Login("kiosk"), "Ki-ốt", AccountKind.SERVICE))
                        .orElseThrow();
        SecretToken token = made("kiosk");
        Tokens tokens = office.get(Tokens.class);

        assertThat(tokens.find(token, NOW)).contains(id);
        assertThat(tokens.find(token, NOW.plus(Duration.ofHours(8)))).isEmpty();
        long number = tokens.of(id, NOW).getFirst().id();
        assertThat(tokens.end(id, number, NOW)).isTrue();
        assertThat(tokens.find(token, NOW)).isEmpty();
    }

    @Test
    void nobody_gets_a_token_of_a_person_or_of_nobody() {
        office.person("nguoithat");
        ApiTokens tokens = office.get(ApiTokens.class);

        assertThat(tokens.issue("nguoithat")).isInstanceOf(ApiTokens.Issue.NotForPeople.class);
        assertThat(tokens.issue("khongco")).isInstanceOf(ApiTokens.Issue.Unknown.class);
        assertThat(tokens.issue("'; drop table account; --"))
                .isInstanceOf(ApiTokens.Issue.Unknown.class);
    }

    @Test
    void people_of_a_demo_get_tokens_in_a_demo_only() {
        office.get(DemoStaff.class)
                .settle(
                        List.of(
                                new DemoStaff.Person(
                                        new Login("mau"),
                                        "Người Mẫu",
                                        List.of(post(Role.CLERK, COMMUNE)))));

        assertThat(office.get(ApiTokens.class).issue("mau"))
                .isInstanceOf(ApiTokens.Issue.NotForPeople.class);
        office.demo(true);
        assertThat(made("mau")).isNotNull();
        office.demo(false);
    }

    private SecretToken made(String login) {
        return ((ApiTokens.Issue.Made) office.get(ApiTokens.class).issue(login)).token();
    }
}
