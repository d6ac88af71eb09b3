// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.identity.IdentityOffice.NOW;
import static vn.motcua.identity.IdentityOffice.post;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityOffice;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneTimeLinksTest {
    private final IdentityOffice office;
    private final Staff administrator;

    OneTimeLinksTest(DataSource database, @TempDir Path data) {
        office = IdentityOffice.over(database, data);
        AccountId id = office.person("quantri", post(Role.ADMINISTRATOR, null));
        office.get(Passwords.class).change(id, "con trâu đọc báo");
        administrator = office.staff(id);
    }

    private OneTimeLinks links() {
        return office.get(OneTimeLinks.class);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void a_link_opens_once_within_a_day() {
        AccountId id = office.person("lienket");
        SecretToken token = links().make(OneTimeLinks.Purpose.PASSWORD, id, NOW);

        assertThat(links().look(token, NOW.plus(Duration.ofHours(24)))).isEmpty();
        assertThat(links().use(token, NOW)).isPresent();
        assertThat(links().use(token, NOW)).isEmpty();
        assertThat(links().look(token, NOW)).isEmpty();
    }

    @Test
    void a_new_link_puts_the_one_before_out_of_use() {
        AccountId id = office.person("lienket2");
        SecretToken first = links().make(OneTimeLinks.Purpose.PASSWORD, id, NOW);
        SecretToken second = links().make(OneTimeLinks.Purpose.PASSWORD, id, NOW);

        assertThat(links().look(first, NOW)).isEmpty();
        assertThat(links().look(second, NOW)).isPresent();
    }

    @Test
    void of_many_who_use_it_at_once_one_gets_it() throws Exception {
        SecretToken token =
                links().make(OneTimeLinks.Purpose.PASSWORD, office.person("lienket3"), NOW);
        Callable<Boolean> use = () -> links().use(token, NOW).isPresent();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            int got = 0;
            for (Future<Boolean> one :
                    pool.invokeAll(Stream.generate(() -> use).limit(8).toList())) {
                got += one.get() ? 1 : 0;
            }

            assertThat(got).isEqualTo(1);
        }
    }

    @Test
    void nothing_that_opens_stands_in_the_database(JdbcClient sql) {
        SecretToken token =
                links().make(OneTimeLinks.Purpose.PASSWORD, office.person("lienket4"), NOW);

        assertThat(
                        sql.sql("select encode(token_hash, 'escape') from one_time_link")
                                .query(String.class)
                                .list())
                .noneMatch(hash -> hash.contains(token.text()));
        assertThat(token).hasToString("SecretToken");
    }

    @Test
    void what_is_written_is_never_changed(JdbcClient sql) {
        office.person("nhatky");
        office.get(AccountKeeping.class).rename(administrator, administrator.id(), "Phạm Quốc Bảo");

        for (String statement :
                List.of(
                        "update account_event set detail = 'x'",
                        "delete from account_event",
                        "truncate account_event")) {
            assertThatThrownBy(() -> sql.sql(statement).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only grows");
        }
        assertThat(office.get(AccountLog.class).page(1).lines())
                .anySatisfy(line -> {
                    assertThat(line.type()).isEqualTo(AccountEvent.Type.RENAMED);
                    assertThat(line.actor()).isEqualTo("Phạm Quốc Bảo");
                });
    }
}
