// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/** Numbers run on without gaps, corrections and strikes stay visible, closed books stay closed. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BooksTest {
    private SmallDesk desk;
    private Books books;
    private Bookkeeping keeping;
    private JdbcClient sql;
    private DossierCode dossier;

    @BeforeAll
    void open_the_desk(DataSource database, @TempDir Path data) {
        sql = JdbcClient.create(database);
        desk = SmallDesk.open(database, data, Instant.parse("2026-11-02T01:00:00Z"));
        books = desk.office().bean(Books.class);
        keeping = desk.office().bean(Bookkeeping.class);
        dossier = desk.received(SmallOffice.WORKING_DAYS);
    }

    @BeforeEach
    void begin_with_empty_books() {
        desk.itIs("2026-11-02T08:00");
        sql.sql("truncate certification_book, certification_entry cascade").update();
    }

    @AfterAll
    void close_the_desk() {
        desk.close();
    }

    @Test
    void numbers_run_on_by_kind_and_begin_again_each_year() {
        assertThat(entered(BookKind.COPIES, "2026-11-02").text())
                .isEqualTo("01, quyển số 01/2026-SCT/BS");
        assertThat(entered(BookKind.COPIES, "2026-11-02").number()).isEqualTo(2);
        assertThat(entered(BookKind.SIGNATURES, "2026-11-02").number()).isEqualTo(1);
        assertThat(entered(BookKind.COPIES, "2027-01-04").text())
                .isEqualTo("01, quyển số 01/2027-SCT/BS");
    }

    @Test
    void what_is_rolled_back_leaves_no_gap() {
        entered(BookKind.COPIES, "2026-11-02");
        desk.office()
                .bean(TransactionTemplate.class)
                .executeWithoutResult(tx -> {
                    entered(BookKind.COPIES, "2026-11-02");
                    tx.setRollbackOnly();
                });

        assertThat(entered(BookKind.COPIES, "2026-11-02").number()).isEqualTo(2);
    }

    @Test
    void many_counters_at_once_never_get_the_same_number() throws Exception {
        Callable<Integer> enter = () -> entered(BookKind.COPIES, "2026-11-02").number();
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> numbers =
                    pool.invokeAll(IntStream.range(0, 80).mapToObj(i -> enter).toList());

            assertThat(numbers).extracting(Future::get).doesNotHaveDuplicates().contains(1, 80);
        }
    }

    @Test
    void a_full_volume_is_followed_by_the_next_with_the_next_number() {
        entered(BookKind.COPIES, "2026-11-02");
        close();

        BookNumber next = entered(BookKind.COPIES, "2026-11-02");

        assertThat(next.text()).isEqualTo("02, quyển số 02/2026-SCT/BS");
    }

    @Test
    void after_the_year_is_closed_nothing_is_entered_or_changed_in_it() {
        entered(BookKind.COPIES, "2026-11-02");
        long entry = only().id();
        desk.itIs("2026-12-31T16:00");
        close();

        assertThat(enter(BookKind.COPIES, "2026-12-31")).isEmpty();
        assertThat(keeping.strike(desk.as(Role.RECEPTIONIST), entry, "nhầm"))
                .isEqualTo(Bookkeeping.Answer.CLOSED);
        assertThat(entered(BookKind.COPIES, "2027-01-04").number()).isEqualTo(1);
    }

    @Test
    void a_correction_stands_beside_what_was_entered() {
        entered(BookKind.COPIES, "2026-11-02");
        Books.Change change =
                new Books.Change(CorrectedField.DOCUMENT, "Giấy khai sinh", "gõ nhầm tên giấy");

        Bookkeeping.Answer answer =
                keeping.correct(desk.as(Role.RECEPTIONIST), only().id(), change);

        assertThat(answer).isEqualTo(Bookkeeping.Answer.DONE);
        assertThat(only().document()).isEqualTo("Hợp đồng mua bán cà phê");
        assertThat(only().now(CorrectedField.DOCUMENT)).isEqualTo("Giấy khai sinh");
        assertThat(only().corrections())
                .singleElement()
                .matches(one -> one.was().equals("Hợp đồng mua bán cà phê"));
    }

    @Test
    void a_struck_entry_stays_with_its_reason_and_is_struck_once() {
        entered(BookKind.COPIES, "2026-11-02");

        assertThat(keeping.strike(desk.as(Role.RECEPTIONIST), only().id(), " "))
                .isEqualTo(Bookkeeping.Answer.FAULTY);
        assertThat(keeping.strike(desk.as(Role.RECEPTIONIST), only().id(), "in hỏng"))
                .isEqualTo(Bookkeeping.Answer.DONE);
        assertThat(keeping.strike(desk.as(Role.RECEPTIONIST), only().id(), "in hỏng"))
                .isEqualTo(Bookkeeping.Answer.BEFORE);
        assertThat(only().strike()).isNotNull();
        assertThat(entered(BookKind.COPIES, "2026-11-02").number()).isEqualTo(2);
    }

    @Test
    void what_is_longer_than_anybody_means_it_is_not_written() {
        entered(BookKind.COPIES, "2026-11-02");
        String long301 = "a".repeat(301);
        Books.Change text = new Books.Change(CorrectedField.DOCUMENT, long301, "nhầm");
        Books.Change reason = new Books.Change(CorrectedField.NOTE, "", long301);

        assertThat(keeping.strike(desk.as(Role.RECEPTIONIST), only().id(), long301))
                .isEqualTo(Bookkeeping.Answer.TOO_LONG);
        assertThat(keeping.correct(desk.as(Role.RECEPTIONIST), only().id(), text))
                .isEqualTo(Bookkeeping.Answer.TOO_LONG);
        assertThat(keeping.correct(desk.as(Role.RECEPTIONIST), only().id(), reason))
                .isEqualTo(Bookkeeping.Answer.TOO_LONG);
        assertThat(only().corrections()).isEmpty();
    }

    @Test
    void who_does_not_keep_the_book_finds_nothing() {
        entered(BookKind.COPIES, "2026-11-02");

        assertThat(keeping.strike(desk.as(Role.SPECIALIST), only().id(), "nhầm"))
                .isEqualTo(Bookkeeping.Answer.UNKNOWN);
    }

    @Test
    void the_database_itself_refuses_to_change_an_entry() {
        entered(BookKind.COPIES, "2026-11-02");

        assertThatThrownBy(() -> sql.sql("update certification_entry set document = 'x'").update())
                .hasMessageContaining("only ever added to");
    }

    @Test
    void entries_are_listed_by_month() {
        entered(BookKind.COPIES, "2026-10-30");
        entered(BookKind.COPIES, "2026-11-02");

        assertThat(books.entries(book(), Month.NOVEMBER))
                .extracting(BookEntry::number)
                .containsExactly(2);
        assertThat(books.entries(book(), null)).hasSize(2);
    }

    private BookNumber entered(BookKind kind, String day) {
        return enter(kind, day).orElseThrow();
    }

    private Optional<BookNumber> enter(BookKind kind, String day) {
        NewEntry entry =
                new NewEntry(
                        LocalDate.parse(day),
                        "Y Bhem Niê",
                        "CCCD 066091000584",
                        "Hợp đồng mua bán cà phê",
                        desk.account(Role.APPROVER),
                        "Y Thanh Mlô",
                        3,
                        5,
                        new Money(21_000),
                        dossier);
        Books.Line line =
                new Books.Line(
                        desk.account(Role.RECEPTIONIST), Instant.parse("2026-11-02T01:00:00Z"));
        return books.enter(desk.unit(), kind, entry, line);
    }

    private Book book() {
        return books.of(List.of(desk.unit().id())).getFirst();
    }

    private BookEntry only() {
        return books.entries(book(), null).getFirst();
    }

    private void close() {
        assertThat(keeping.close(desk.as(Role.RECEPTIONIST), book().id()))
                .isEqualTo(Bookkeeping.Answer.DONE);
    }
}
