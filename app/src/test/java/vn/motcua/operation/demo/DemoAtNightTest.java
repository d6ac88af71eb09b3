// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.evaluation.RatingChannel;
import vn.motcua.evaluation.RatingPeriod;
import vn.motcua.evaluation.RatingSummary;
import vn.motcua.evaluation.RatingSums;
import vn.motcua.intake.closing.DayRecords;
import vn.motcua.testing.DatabaseTest;

/** Somebody tries the demo after midnight, when Sunday has just ended: all desks are at work. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoAtNightTest {
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-23T00:20");

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
    void somebody_waits_and_somebody_sits_at_a_counter() {
        assertThat(count("select count(*) from queue_ticket where state = 4")).isGreaterThan(150);
        assertThat(count("select count(*) from queue_ticket where state = 1")).isBetween(1, 25);
        assertThat(count("select count(*) from queue_ticket where state = 3")).isBetween(1, 3);
        assertThat(count("select count(distinct day) from queue_ticket")).isEqualTo(4);
        assertThat(count("select count(*) from giveback_shelf")).isPositive();
    }

    @Test
    void boxes_of_the_last_working_day_are_closed_and_those_of_today_open() {
        assertThat(count("select count(*) from fee_box where closed_at is null")).isEqualTo(2);
        assertThat(
                        count(
                                """
                                select count(*)
                                from fee_box
                                where day = date '2026-11-20'
                                  and counted_vnd is not null
                                """))
                .isEqualTo(2);
        assertThat(count("select count(*) from fee_receipt")).isEqualTo(51);
        assertThat(count("select count(*) from fee_void")).isEqualTo(1);
        assertThat(count("select max(number) from fee_receipt where letters = 'AB'")).isEqualTo(51);
        assertThat(count("select count(*) from fee_relief")).isEqualTo(9);
    }

    @Test
    void the_last_working_day_is_closed_by_two_with_counts_and_cash() {
        assertThat(count("select count(*) from day_close where day = '2026-11-20'")).isEqualTo(2);
        assertThat(count("select count(*) from day_close_box")).isEqualTo(2);
        assertThat(count("select count(*) from day_close_item where tally = 1")).isPositive();
        DayRecords records = office.bean(DayRecords.class);
        assertThat(sql.sql("select id from day_close").query(Long.class).list())
                .allMatch(id -> records.find(id).orElseThrow().holds());
    }

    @Test
    void copies_were_certified_and_paid() {
        assertThat(count("select count(*) from visit")).isEqualTo(9);
        assertThat(count("select count(*) from certification_entry")).isEqualTo(9);
        assertThat(count("select count(*) from visit where receipt = ''")).isZero();
    }

    @Test
    void some_people_said_how_content_they_were_and_some_ratings_wait() {
        RatingSummary sum = ratings();

        assertThat(sum.all().known()).isGreaterThanOrEqualTo(10);
        assertThat(sum.all().mean()).isPresent();
        assertThat(sum.of(RatingChannel.WEB).rated()).isLessThan(sum.ended());
        assertThat(sum.waiting()).isPositive();
        assertThat(sum.comments()).isNotEmpty();
    }

    @Test
    void a_second_start_plays_nothing_twice() {
        List<Integer> rows = rows();
        RatingSummary sum = ratings();

        office.load();

        assertThat(rows()).isEqualTo(rows);
        assertThat(ratings()).isEqualTo(sum);
    }

    private List<Integer> rows() {
        return List.of(
                count("select count(*) from queue_ticket"),
                count("select count(*) from fee_receipt"),
                count("select count(*) from day_close"),
                count("select count(*) from visit"),
                count("select count(*) from dossier_event"));
    }

    private RatingSummary ratings() {
        LocalDate day = NOW.toLocalDate();
        return office.bean(RatingSums.class).sum(new RatingPeriod(day.minusDays(90), day, null));
    }

    private int count(String question) {
        return sql.sql(question).query(Integer.class).single();
    }
}
