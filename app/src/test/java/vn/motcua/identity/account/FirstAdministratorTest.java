// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Action;
import vn.motcua.identity.IdentityOffice;
import vn.motcua.identity.Login;
import vn.motcua.identity.account.FirstAdministrator.Newcomer;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class FirstAdministratorTest {
    private static final Newcomer NEWCOMER =
            new Newcomer(new Login("quantri"), "Phạm Quốc Bảo", "con trâu đọc báo");

    @Test
    void the_first_administrator_comes_once_by_the_newest_link(
            DataSource database, @TempDir Path data) {
        try (IdentityOffice office = IdentityOffice.over(database, data)) {
            FirstAdministrator first = office.get(FirstAdministrator.class);
            office.demo(true);
            assertThat(first.invite()).as("in a demo").isEmpty();
            office.demo(false);
            SecretToken old = first.invite().orElseThrow();
            SecretToken link = first.invite().orElseThrow();

            assertThat(first.isInvited(old)).isFalse();
            assertThat(first.come(old, NEWCOMER)).isEmpty();
            assertThat(first.isInvited(link)).isTrue();
            AccountId id = first.come(link, NEWCOMER).orElseThrow();

            assertThat(office.staff(id).may(Action.MANAGE_ACCOUNTS)).isTrue();
            assertThat(first.isInvited(link)).isFalse();
            assertThat(
                            first.come(
                                    link,
                                    new Newcomer(
                                            new Login("khac"), "Người Khác", "mưa rừng cà phê")))
                    .isEmpty();
            assertThat(first.invite()).as("somebody is there").isEmpty();

            office.get(Accounts.class).lock(id, office.clock().instant());
            SecretToken again = first.invite().orElseThrow();
            office.clock().advance(Duration.ofHours(24));
            assertThat(first.isInvited(again)).as("after a day").isFalse();
        }
    }
}
