// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.desk.WorkPlace;
import vn.motcua.desk.WorkQueue;
import vn.motcua.desk.WorkRow;
import vn.motcua.desk.WorkView;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.Units;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;

/** Lists of work read page by page. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    private static final int DOSSIERS = 7;

    private SmallDesk desk;
    private WorkQueue queue;
    private Staff specialist;

    @BeforeAll
    void some_dossiers_wait(DataSource database, JdbcClient sql, @TempDir Path data) {
        desk = SmallDesk.open(database, data, NOW);
        queue = new JdbcWorkQueue(sql, desk.office().bean(Units.class));
        specialist = desk.as(Role.SPECIALIST);
        for (int number = 0; number < DOSSIERS; number++) {
            desk.received(number % 4);
        }
    }

    @AfterAll
    void close_the_desk() {
        desk.close();
    }

    @Test
    void the_pages_of_a_list_are_the_list() {
        List<WorkRow> whole = queue.list(WorkView.WAITING, specialist);

        assertThat(pages(2)).isEqualTo(whole).hasSize(queue.count(WorkView.WAITING, specialist));
    }

    @Test
    void work_taken_in_between_leaves_out_nothing_that_still_waits() {
        List<WorkRow> whole = queue.list(WorkView.WAITING, specialist);
        List<WorkRow> first = queue.page(WorkView.WAITING, specialist, WorkPlace.START, 3);
        assertThat(queue.claim(first.get(2).id(), specialist, NOW)).isTrue();

        List<WorkRow> rest =
                queue.page(WorkView.WAITING, specialist, WorkPlace.of(first.get(2)), DOSSIERS);

        assertThat(first).isEqualTo(whole.subList(0, 3));
        assertThat(rest).isEqualTo(whole.subList(3, whole.size())).isNotEmpty();
        assertThat(queue.page(WorkView.MINE, specialist, WorkPlace.START, DOSSIERS))
                .singleElement()
                .returns(first.get(2).id(), WorkRow::id);
    }

    private List<WorkRow> pages(int size) {
        List<WorkRow> all = new ArrayList<>();
        WorkPlace behind = WorkPlace.START;
        List<WorkRow> page = queue.page(WorkView.WAITING, specialist, behind, size);
        while (!page.isEmpty()) {
            all.addAll(page);
            behind = WorkPlace.of(page.getLast());
            page = queue.page(WorkView.WAITING, specialist, behind, size);
        }
        return all;
    }
}
