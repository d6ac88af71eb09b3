// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class ServerFactsTest {
    @Test
    void the_server_says_its_version_and_that_it_is_durable(DatabaseAccess access) {
        ServerFacts facts = ServerFacts.of(access);

        assertThat(facts.version()).isEqualTo("18.6");
        assertThat(facts.durable()).isTrue();
        assertThat(facts.sortsVietnamese()).isTrue();
    }

    @Test
    void durability_turned_off_is_seen(JdbcClient client, TransactionTemplate transaction) {
        Boolean durable =
                transaction.execute(status -> {
                    client.sql("set local synchronous_commit = off").update();
                    return ServerFacts.of(client).durable();
                });

        assertThat(durable).isFalse();
    }
}
