// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierCode;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;

/**
 * An act does not fail because its dossier is being looked at, and what it changed is looked at.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookThatRunsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(2));
    private static final Instant SOONER = NOW.plus(Duration.ofDays(1));

    private SmallDesk desk;
    private JdbcClient sql;
    private long dossier;

    @BeforeAll
    void open(DataSource database, @TempDir Path folder) {
        sql = JdbcClient.create(database);
        desk = SmallDesk.open(database, folder, NOW);
        DossierCode code = desk.at("assess");
        dossier = desk.situation(code).id();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @BeforeEach
    void one_look_is_meant() {
        sql.sql("delete from scheduled_tasks").update();
        watches().watch(dossier, LATER);
    }

    private Watches watches() {
        return desk.office().bean(Watches.class);
    }

    private void runs() {
        sql.sql(
                        """
                        update scheduled_tasks
                        set picked = true, picked_by = 'somebody', version = version + 1
                        """)
                .update();
    }

    private List<String> meant() {
        return sql.sql("select task_instance from scheduled_tasks order by execution_time")
                .query((row, number) -> row.getString("task_instance"))
                .list();
    }

    @Test
    void a_look_is_moved_while_nobody_looks() {
        watches().watch(dossier, SOONER);

        assertThat(meant()).containsExactly(Long.toString(dossier));
    }

    @Test
    void while_one_runs_another_is_meant() {
        runs();

        watches().watch(dossier, SOONER);
        watches().watch(dossier, SOONER);

        assertThat(meant())
                .containsExactly(
                        dossier + LateWatch.ONCE_MORE + SOONER.toEpochMilli(),
                        Long.toString(dossier));
    }

    @Test
    void an_act_is_done_while_its_dossier_is_looked_at() {
        DossierCode code = desk.at("assess");
        runs();

        desk.finishUntil(code, "decide");

        assertThat(desk.situation(code).step().orElseThrow().key().value()).isEqualTo("decide");
    }

    @Test
    void the_look_beside_moves_the_one_that_is_meant() {
        desk.office().bean(LateWatch.class).lookOnceMore(dossier);

        assertThat(meant()).containsExactly(Long.toString(dossier));
        assertThat(
                        sql.sql("select execution_time <> :later from scheduled_tasks")
                                .param("later", LATER.atOffset(ZoneOffset.UTC))
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }
}
