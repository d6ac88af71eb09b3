// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierCode;
import vn.motcua.fee.till.BoxKeeping;
import vn.motcua.fee.till.CashBox;
import vn.motcua.fee.till.CashCount;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.immediate.Ending;
import vn.motcua.intake.visit.Visit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallLane;
import vn.motcua.testing.SmallOffice;

/** Days at the counter, each test on a day of its own. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DayClosingTest {
    private static final DayClose.Said NOTHING = new DayClose.Said("Người thủ quỹ", "");
    private static final DayClose.Said WHY =
            new DayClose.Said("", "Giấy hẹn viết tay khi mất điện");

    private SmallLane lane;
    private JdbcClient sql;
    private DayClosing closing;
    private DayRecords records;

    @BeforeAll
    void open_the_counter(DataSource database, @TempDir Path data) {
        sql = JdbcClient.create(database);
        lane = SmallLane.open(database, data, Instant.parse("2026-11-02T01:00:00Z"));
        closing = lane.bean(DayClosing.class);
        records = lane.bean(DayRecords.class);
    }

    @AfterAll
    void leave_the_counter() {
        lane.close();
    }

    private CounterDay on(String day) {
        return new CounterDay(
                lane.desk().unit(), lane.desk().account(Role.RECEPTIONIST), LocalDate.parse(day));
    }

    private Staff officer() {
        return lane.desk().as(Role.RECEPTIONIST);
    }

    /** One copy of two pages, 4.000 đồng, settled a minute later. */
    private DossierCode copies(String moment) {
        lane.desk().itIs(moment);
        Visit visit = lane.served(lane.brings(null, lane.copies("Học bạ", 2, 1)));
        lane.desk().itIs(moment.replaceFirst(":00$", ":01"));
        lane.bean(TransactionTemplate.class)
                .executeWithoutResult(tx -> lane.bean(Ending.class).settle(visit.id()));
        return visit.codes().getFirst();
    }

    private CloseAnswer close(CounterDay where, @Nullable Long counted, DayClose.Said said) {
        return close(where, counted, said, FormKey.next());
    }

    private CloseAnswer close(
            CounterDay where, @Nullable Long counted, DayClose.Said said, FormKey key) {
        String seen = CloseDigest.of(where, closing.look(where));
        Money money = counted == null ? null : new Money(counted);
        return closing.close(officer(), new DayClosing.Wanted(where, seen, money, said), key);
    }

    private DayRecords.Sealed done(CloseAnswer answer) {
        assertThat(answer).isInstanceOf(CloseAnswer.Done.class);
        return records.find(((CloseAnswer.Done) answer).close()).orElseThrow();
    }

    private static CloseAnswer refused(CloseAnswer.Reason reason) {
        return new CloseAnswer.Refused(reason);
    }

    @Test
    void a_day_of_copies_closes_with_box_book_and_counts_that_agree() {
        CounterDay monday = on("2026-11-02");
        copies("2026-11-02T08:00");
        copies("2026-11-02T09:00");
        lane.desk().itIs("2026-11-02T16:50");

        DayRecords.Sealed sealed = done(close(monday, 8000L, NOTHING));

        DayLook look = sealed.close().look();
        assertThat(look.counted().sums().values())
                .containsExactly(2L, 2L, 2L, 2L, 2L, 2L, 8000L, 8000L);
        assertThat(look.isAtOdds()).isFalse();
        assertThat(look.boxes())
                .singleElement()
                .extracting(CashBox::closed)
                .matches(closed -> closed.difference() == 0);
        assertThat(look.books())
                .singleElement()
                .matches(book -> book.entries() == 2 && book.missing() == 0 && book.struck() == 0);
        assertThat(sealed.holds()).isTrue();
        assertThat(closing.look(monday).isEmpty()).isTrue();
    }

    @Test
    void the_same_form_closes_once_and_a_second_tab_finds_nothing_left() {
        CounterDay tuesday = on("2026-11-03");
        copies("2026-11-03T08:00");
        lane.desk().itIs("2026-11-03T16:50");
        String seen = CloseDigest.of(tuesday, closing.look(tuesday));
        DayClosing.Wanted wanted = new DayClosing.Wanted(tuesday, seen, new Money(4000), NOTHING);
        FormKey key = FormKey.next();

        CloseAnswer first = closing.close(officer(), wanted, key);

        assertThat(closing.close(officer(), wanted, key)).isEqualTo(first);
        assertThat(closing.close(officer(), wanted, FormKey.next()))
                .isEqualTo(refused(CloseAnswer.Reason.NOTHING));
    }

    @Test
    void what_was_done_since_the_page_was_shown_is_shown_first() {
        CounterDay wednesday = on("2026-11-04");
        copies("2026-11-04T08:00");
        String seen = CloseDigest.of(wednesday, closing.look(wednesday));
        copies("2026-11-04T09:00");
        lane.desk().itIs("2026-11-04T16:50");

        CloseAnswer answer =
                closing.close(
                        officer(),
                        new DayClosing.Wanted(wednesday, seen, new Money(4000), NOTHING),
                        FormKey.next());

        assertThat(answer).isEqualTo(refused(CloseAnswer.Reason.CHANGED));
        assertThat(closing.look(wednesday).open()).isPresent();
    }

    @Test
    void an_evening_shift_closes_what_came_after() {
        CounterDay thursday = on("2026-11-05");
        copies("2026-11-05T08:00");
        lane.desk().itIs("2026-11-05T16:50");
        done(close(thursday, 4000L, NOTHING));
        lane.desk().itIs("2026-11-05T18:00");
        lane.bean(BoxKeeping.class).open(officer(), thursday.unit(), Money.ZERO);
        DossierCode evening = copies("2026-11-05T18:00");
        lane.desk().itIs("2026-11-05T19:00");

        DayClose second = done(close(thursday, 4000L, NOTHING)).close();

        assertThat(second.ordinal()).isEqualTo(2);
        assertThat(second.look().counted().items())
                .extracting(Counted.Item::dossier)
                .containsOnly(evening);
        assertThat(second.look().books()).singleElement().matches(book -> book.entries() == 1);
        assertThat(records.officers(Set.of(thursday.unit().id()), thursday.day()))
                .singleElement()
                .matches(one -> one.closes().size() == 2 && one.open() == 0 && one.settled() == 2);
    }

    @Test
    void a_difference_is_explained_or_nothing_is_closed() {
        CounterDay friday = on("2026-11-06");
        copies("2026-11-06T09:00");
        lane.desk().itIs("2026-11-06T15:30");
        DossierCode bare = lane.desk().received(SmallOffice.WORKING_DAYS);
        lane.desk().itIs("2026-11-06T16:50");

        assertThat(close(friday, 4000L, NOTHING))
                .isEqualTo(refused(CloseAnswer.Reason.UNEXPLAINED));
        assertThat(close(friday, null, WHY)).isEqualTo(refused(CloseAnswer.Reason.NOT_COUNTED));
        assertThat(closing.look(friday).open()).isPresent();

        DayClose close = done(close(friday, 3000L, WHY)).close();

        assertThat(close.look().counted().differences(Pair.RECEPTIONS))
                .containsExactly(new Counted.Difference(bare, 1, 0));
        assertThat(close.look().papers())
                .filteredOn(one -> one.code().equals(bare))
                .singleElement()
                .matches(paper -> paper.nextDay() && paper.originals() == 1);
        assertThat(close.look().boxes().getFirst().closed())
                .matches(closed -> closed.difference() == -1000 && !closed.reason().isEmpty());
    }

    @Test
    void nobody_else_and_no_day_to_come_and_a_visit_that_can_be_undone_waits() {
        CounterDay monday = on("2026-11-09");
        lane.desk().itIs("2026-11-09T08:00");
        lane.served(lane.brings(null, lane.copies("Học bạ", 2, 1)));
        DayClosing.Wanted wanted = new DayClosing.Wanted(monday, null, new Money(4000), NOTHING);

        assertThat(closing.close(officer(), wanted, FormKey.next()))
                .isEqualTo(refused(CloseAnswer.Reason.UNDOABLE));
        assertThat(closing.close(lane.desk().as(Role.CASHIER), wanted, FormKey.next()))
                .isEqualTo(refused(CloseAnswer.Reason.NOT_ALLOWED));
        assertThat(close(on("2026-11-10"), null, NOTHING))
                .isEqualTo(refused(CloseAnswer.Reason.NOT_YET));
    }

    @Test
    void a_box_that_was_counted_before_goes_into_the_close_as_it_is() {
        CounterDay day = on("2026-11-11");
        copies("2026-11-11T08:00");
        CashBox box = closing.look(day).open().orElseThrow();
        lane.bean(BoxKeeping.class).close(officer(), box.id(), CashCount.of(new Money(4000)), "");
        lane.desk().itIs("2026-11-11T16:50");

        assertThat(done(close(day, null, NOTHING)).close().look().boxes())
                .extracting(CashBox::id)
                .containsExactly(box.id());
    }

    @Test
    void a_day_that_was_left_open_is_told_the_next_morning_and_closed_late() {
        copies("2026-11-10T08:00");
        lane.desk().itIs("2026-11-10T16:50");
        done(close(on("2026-11-10"), 4000L, NOTHING));
        CounterDay day = on("2026-11-12");
        copies("2026-11-12T08:00");
        lane.desk().itIs("2026-11-13T07:30");

        assertThat(closing.left(officer(), 1))
                .extracting(DayRecords.OpenDay::day)
                .containsExactly(day.day());
        DayClose late = done(close(day, 4000L, NOTHING)).close();

        assertThat(late.isLate()).isTrue();
        assertThat(closing.left(officer(), 1)).isEmpty();
    }

    @Test
    void a_figure_changed_behind_the_back_of_the_program_shows_in_the_digest() {
        CounterDay day = on("2026-11-16");
        copies("2026-11-16T08:00");
        lane.desk().itIs("2026-11-16T16:50");
        DayRecords.Sealed sealed = done(close(day, 4000L, NOTHING));

        for (String statement :
                List.of(
                        "alter table day_close disable trigger day_close_stays",
                        "update day_close set handed_to = 'ai đó' where day = '2026-11-16'",
                        "alter table day_close enable trigger day_close_stays")) {
            sql.sql(statement).update();
        }

        assertThat(sealed.holds()).isTrue();
        assertThat(records.find(sealed.close().id())).get().matches(one -> !one.holds());
    }
}
