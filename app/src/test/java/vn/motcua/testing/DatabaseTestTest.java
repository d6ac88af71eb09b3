// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DatabaseTestTest {
    @Test
    void a_test_class_gets_a_migrated_database_of_its_own(JdbcClient client) {
        String found =
                client.sql("select lower(f_unaccent(:name))")
                        .param("name", "Nguyễn Đức Thịnh")
                        .query(String.class)
                        .single();

        assertThat(found).isEqualTo("nguyen duc thinh");
    }

    @Test
    void a_transaction_can_be_rolled_back(JdbcClient client, TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> {
            client.sql("create table kept (id bigint)").update();
            status.setRollbackOnly();
        });

        assertThat(client.sql("select to_regclass('kept') is null").query(Boolean.class).single())
                .isTrue();
    }
}
