// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierState;
import vn.motcua.testing.DatabaseTest;

/** What the communes of the demo work on, on a Wednesday morning. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MorningDemoTest {
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-25T09:40");

    private MorningOffice office;
    private JdbcClient sql;

    @BeforeAll
    void load(DataSource database, JdbcClient client, @TempDir Path data) throws Exception {
        sql = client;
        office = MorningOffice.at(NOW, database, data);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void some_two_hundred_dossiers_stand_in_every_state() {
        List<Integer> states = numbers("select state from dossier");

        assertThat(states).hasSizeBetween(200, 260);
        assertThat(states)
                .containsAll(
                        Arrays.stream(DossierState.values())
                                .map(DossierState::code)
                                .collect(Collectors.toSet()));
    }

    @Test
    void some_are_late_some_due_today_and_some_later() {
        List<LocalDate> open =
                sql.sql(
                                """
                                select (due_at at time zone 'Asia/Ho_Chi_Minh')::date as day
                                from dossier
                                where state in (2, 4, 5, 6)
                                """)
                        .query((row, n) -> row.getObject("day", LocalDate.class))
                        .list();
        LocalDate today = NOW.toLocalDate();

        assertThat(open).filteredOn(due -> due.isBefore(today)).hasSizeBetween(15, 40);
        assertThat(open).filteredOn(due -> due.equals(today)).hasSizeBetween(25, 70);
        assertThat(open)
                .filteredOn(due -> due.isAfter(today) && !due.isAfter(today.plusDays(2)))
                .hasSizeBetween(20, 60);
        assertThat(open).filteredOn(due -> due.isAfter(today.plusDays(2))).hasSizeBetween(30, 90);
    }

    @Test
    void everything_happened_before_now_while_the_office_was_open() {
        List<LocalDateTime> moments =
                sql.sql(
                                """
                                select happened_at at time zone 'Asia/Ho_Chi_Minh' as at
                                from dossier_event
                                """)
                        .query((row, n) -> row.getObject("at", LocalDateTime.class))
                        .list();

        assertThat(moments).hasSizeGreaterThan(800).allMatch(at -> at.isBefore(NOW));
        assertThat(moments).allMatch(MorningDemoTest::isOpen);
    }

    private static boolean isOpen(LocalDateTime at) {
        int minute = at.getHour() * 60 + at.getMinute();
        boolean inSession =
                (minute >= 7 * 60 && minute < 11 * 60 + 30)
                        || (minute >= 13 * 60 + 30 && minute < 17 * 60);
        return inSession && at.getDayOfWeek().getValue() <= 5;
    }

    @Test
    void the_codes_of_a_day_have_no_gaps_and_follow_the_clock() {
        List<Integer> wrong =
                numbers(
                        """
                        select count(*)
                        from (
                            select right(code, 4)::int as number,
                                   row_number() over (
                                       partition by left(code, -5)
                                       order by received_at, code
                                   ) as place
                            from dossier
                            where received_at is not null
                        ) numbered
                        where number <> place
                        """);

        assertThat(wrong).containsExactly(0);
    }

    @Test
    void their_history_is_whole() {
        assertThat(office.bean(AuditTrail.class).verify().firstBreak()).isEmpty();
    }

    @Test
    void one_result_was_made_outside_of_the_program_and_is_issued_like_the_others() {
        assertThat(numbers("select state from issued_paper where template like '-pdf %'"))
                .containsExactly(3);
    }

    @Test
    void loading_it_again_changes_nothing() {
        List<Integer> before = numbers("select count(*) from dossier_event");

        office.load();

        assertThat(numbers("select count(*) from dossier_event")).isEqualTo(before);
    }

    private List<Integer> numbers(String question) {
        return sql.sql(question).query((row, n) -> row.getInt(1)).list();
    }
}
