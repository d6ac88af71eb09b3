// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierState;
import vn.motcua.fee.till.Taken;
import vn.motcua.identity.Role;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.book.BookKind;
import vn.motcua.intake.book.Bookkeeping;
import vn.motcua.intake.book.Books;
import vn.motcua.intake.visit.Visit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallLane;

/** One visit, many cases: received, entered, paid at once; settled later, or undone. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaneTest {
    private SmallLane lane;
    private JdbcClient sql;

    @BeforeAll
    void open_the_lane(DataSource database, @TempDir Path data) {
        sql = JdbcClient.create(database);
        lane = SmallLane.open(database, data, Instant.parse("2026-11-02T01:00:00Z"));
    }

    @AfterAll
    void close_the_lane() {
        lane.close();
    }

    @BeforeEach
    void it_is_a_monday_morning() {
        lane.desk().itIs("2026-11-02T08:00");
    }

    @Test
    void three_copies_of_five_pages_cost_21000_and_stand_in_the_book() {
        Visit visit = lane.served(lane.brings(null, lane.copies("Bằng tốt nghiệp", 5, 3)));

        assertThat(visit.paid().total()).isEqualTo(new Money(21_000));
        assertThat(visit.paid().number()).isNotBlank();
        assertThat(visit.cases())
                .singleElement()
                .matches(one -> one.result().endsWith("quyển số 01/2026-SCT/BS"));
        var entry =
                lane.bean(Books.class)
                        .ofDossiers(List.of(visit.cases().getFirst().code()))
                        .getFirst()
                        .entry();
        assertThat(entry.document()).isEqualTo("Bằng tốt nghiệp");
        assertThat(entry.copies()).isEqualTo(3);
        assertThat(entry.fee()).isEqualTo(new Money(21_000));
    }

    @Test
    void two_things_of_one_visit_have_two_dossiers_two_numbers_and_one_receipt() {
        Visit visit =
                lane.served(
                        lane.brings(
                                new Money(25_000),
                                lane.copies("Giấy khai sinh", 1, 2),
                                lane.copies("Hợp đồng", 5, 3)));

        assertThat(visit.cases()).hasSize(2);
        assertThat(visit.cases()).extracting(Visit.Case::result).doesNotHaveDuplicates();
        assertThat(visit.paid().total()).isEqualTo(new Money(25_000));
        assertThat(state(visit)).isEqualTo(DossierState.RECEIVED);
    }

    @Test
    void it_is_settled_after_its_time_and_then_stays() {
        Visit visit = lane.served(lane.brings(null, lane.copies("Học bạ", 2, 1)));
        lane.desk().itIs("2026-11-02T08:01");

        settle(visit);

        assertThat(state(visit)).isEqualTo(DossierState.RETURNED);
        assertThat(undo(visit)).isFalse();
        assertThat(settle(visit)).isFalse();
    }

    @Test
    void undone_in_time_all_of_it_is_taken_back_and_no_number_is_given_again() {
        Visit visit = lane.served(lane.brings(null, lane.copies("Học bạ", 2, 1)));

        assertThat(undo(visit)).isTrue();

        assertThat(state(visit)).isEqualTo(DossierState.ANNULLED);
        assertThat(lane.bean(Books.class).ofDossiers(List.of(visit.cases().getFirst().code())))
                .isEmpty();
        assertThat(settle(visit)).isFalse();
        Visit next = lane.served(lane.brings(null, lane.copies("Học bạ", 2, 1)));
        assertThat(next.cases().getFirst().result())
                .isNotEqualTo(visit.cases().getFirst().result());
    }

    @Test
    void nobody_else_undoes_it_and_nobody_after_thirty_seconds() {
        Visit visit = lane.served(lane.brings(null, lane.copies("Học bạ", 2, 1)));

        assertThat(ending().undo(lane.desk().as(Role.ONE_STOP_HEAD), visit.id(), "nhầm")).isFalse();
        lane.desk().itIs("2026-11-02T08:00:31");
        assertThat(undo(visit)).isFalse();
    }

    @Test
    void how_long_it_may_still_be_undone_is_told_by_the_clock_of_the_house() {
        Visit visit = lane.served(lane.brings(null, lane.copies("Học bạ", 2, 1)));

        assertThat(ending().left(visit.id())).contains(Lane.UNDO);
        lane.desk().itIs("2026-11-02T08:00:30");
        assertThat(ending().left(visit.id())).isEmpty();
    }

    @Test
    void the_same_form_sent_twice_serves_once() {
        FormKey key = FormKey.next();
        LaneVisit wanted = lane.brings(null, lane.copies("Học bạ", 2, 1));

        LaneAnswer first = lane.serves(wanted, key);
        LaneAnswer second = lane.serves(wanted, key);

        assertThat(first).isInstanceOf(LaneAnswer.Done.class).isEqualTo(second);
    }

    @Test
    void another_price_than_was_told_is_not_taken_silently() {
        long before = cases();

        LaneAnswer answer =
                lane.serves(
                        lane.brings(new Money(20_000), lane.copies("Học bạ", 5, 3)),
                        FormKey.next());

        assertThat(answer).isEqualTo(new LaneAnswer.PriceChanged(new Money(21_000)));
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void too_little_cash_leaves_nothing_behind() {
        long before = cases();
        LaneVisit wanted = lane.brings(null, lane.copies("Học bạ", 5, 3));
        LaneVisit little =
                new LaneVisit(
                        wanted.unit(),
                        wanted.who(),
                        wanted.signer(),
                        wanted.lines(),
                        List.of(),
                        new LaneVisit.Payment(false, new Money(20_000), null),
                        0);

        assertThat(lane.serves(little, FormKey.next()))
                .isEqualTo(new LaneAnswer.NotPaid(Taken.Reason.GIVEN_TOO_LITTLE));
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void a_book_that_is_closed_for_the_year_is_told() {
        lane.served(lane.brings(null, lane.copies("Học bạ", 1, 1)));
        lane.desk().itIs("2026-12-31T16:00");
        var book =
                lane.bean(Books.class).of(List.of(lane.desk().unit().id())).stream()
                        .filter(one -> one.closed() == null)
                        .findFirst()
                        .orElseThrow();
        lane.bean(Bookkeeping.class).close(lane.desk().as(Role.RECEPTIONIST), book.id());

        LaneAnswer answer =
                lane.serves(lane.brings(null, lane.copies("Học bạ", 1, 1)), FormKey.next());

        assertThat(answer).isEqualTo(new LaneAnswer.BookClosed(BookKind.COPIES));
        sql.sql(
                        "update certification_book set closed_at = null, closed_by = null, ends_year = false")
                .update();
    }

    private DossierState state(Visit visit) {
        return lane.desk().situation(visit.cases().getFirst().code()).state();
    }

    private Ending ending() {
        return lane.bean(Ending.class);
    }

    private boolean undo(Visit visit) {
        return ending().undo(lane.desk().as(Role.RECEPTIONIST), visit.id(), "Hoàn tác");
    }

    private boolean settle(Visit visit) {
        return Boolean.TRUE.equals(
                lane.bean(TransactionTemplate.class).execute(tx -> ending().settle(visit.id())));
    }

    private long cases() {
        return sql.sql("select count(*) from dossier").query(Long.class).single();
    }
}
