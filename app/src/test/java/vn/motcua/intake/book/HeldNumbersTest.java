// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/** Numbers held for counters leave no gap: used, used by the next entry, or struck visibly. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeldNumbersTest {
    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    private SmallDesk desk;
    private Books books;
    private HeldNumbers held;
    private JdbcClient sql;
    private DossierCode dossier;
    private long counter;

    @BeforeAll
    void open_the_desk(DataSource database, @TempDir Path data) {
        sql = JdbcClient.create(database);
        desk = SmallDesk.open(database, data, NOW);
        books = desk.office().bean(Books.class);
        held = desk.office().bean(HeldNumbers.class);
        dossier = desk.received(SmallOffice.WORKING_DAYS);
        counter =
                sql.sql(
                                "insert into offline_counter (unit_id, slot, account_id, name,"
                                        + " public_key, prepared_at, seen_at, told_from, last_hash)"
                                        + " values (:unit, 1, :account, 'Quầy 1', '\\x00', now(),"
                                        + " now(), now(), decode(repeat('00', 32), 'hex')) returning id")
                        .param("unit", desk.unit().id())
                        .param("account", desk.account(Role.RECEPTIONIST).value())
                        .query(Long.class)
                        .single();
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

    private void holds(int count) {
        held.hold(desk.unit(), new HeldNumbers.Wish(counter, BookKind.COPIES, 2026, count, NOW));
    }

    private List<Integer> held() {
        return held.of(counter).stream().map(one -> one.number().number()).toList();
    }

    private NewEntry entry() {
        return new NewEntry(
                LocalDate.of(2026, 11, 2),
                "Y Bhem Niê",
                "066094003217",
                "Học bạ",
                desk.account(Role.APPROVER),
                "Y Thanh Mlô",
                1,
                1,
                new Money(2_000),
                dossier);
    }

    private Books.Line line() {
        return new Books.Line(desk.account(Role.RECEPTIONIST), NOW);
    }

    private int next() {
        return books.enter(desk.unit(), BookKind.COPIES, entry(), line()).orElseThrow().number();
    }

    private Optional<BookNumber> under(int number) {
        return held.enter(at(number), entry(), line());
    }

    private HeldNumbers.Held at(int number) {
        return new HeldNumbers.Held(counter, BookKind.COPIES, 2026, number);
    }

    @Test
    void a_number_set_aside_is_given_to_nobody_else_and_struck_with_its_record() {
        holds(2);

        held.setAside(at(1), 7);
        held.giveBack(at(1));

        assertThat(held()).containsExactly(2);
        assertThat(next()).isEqualTo(3);
        held.strike(counter, 7, "không ghi được", line());
        assertThat(entries()).extracting(BookEntry::number).containsExactly(1, 3);
        assertThat(under(1)).isEmpty();
    }

    @Test
    void the_numbers_of_two_years_are_told_apart() {
        holds(1);
        held.hold(desk.unit(), new HeldNumbers.Wish(counter, BookKind.COPIES, 2027, 1, NOW));

        held.giveBack(at(1));

        assertThat(held.of(counter))
                .singleElement()
                .matches(one -> one.number().year() == 2027 && one.number().number() == 1);
    }

    @Test
    void the_book_goes_on_behind_what_is_held() {
        assertThat(next()).isEqualTo(1);
        holds(3);

        assertThat(held()).containsExactly(2, 3, 4);
        assertThat(next()).isEqualTo(5);
    }

    @Test
    void a_held_number_is_entered_once_by_its_counter_alone() {
        holds(2);

        assertThat(under(2))
                .hasValueSatisfying(
                        one -> assertThat(one.text()).isEqualTo("02, quyển số 01/2026-SCT/BS"));
        assertThat(under(2)).isEmpty();
        assertThat(held.enter(new HeldNumbers.Held(0, BookKind.COPIES, 2026, 1), entry(), line()))
                .isEmpty();
        assertThat(held()).containsExactly(1);
    }

    @Test
    void what_is_given_back_is_used_before_the_next_number() {
        holds(3);
        assertThat(next()).isEqualTo(4);

        List.of(3, 1, 99).forEach(number -> held.giveBack(at(number)));

        assertThat(held()).containsExactly(2);
        assertThat(List.of(next(), next(), next())).containsExactly(1, 3, 5);
        assertThat(under(1)).isEmpty();
    }

    @Test
    void what_is_struck_stands_in_the_book_with_its_reason() {
        holds(2);

        held.strike(counter, null, "Máy 01 bị thu hồi: mất", line());

        assertThat(held()).isEmpty();
        assertThat(entries())
                .extracting(BookEntry::number, HeldNumbersTest::why)
                .containsExactly(
                        tuple(1, "Máy 01 bị thu hồi: mất"), tuple(2, "Máy 01 bị thu hồi: mất"));
        assertThat(next()).isEqualTo(3);
    }

    private static String why(BookEntry entry) {
        BookEntry.Strike strike = entry.strike();
        return strike == null ? "" : strike.reason();
    }

    private List<BookEntry> entries() {
        return books.entries(books.of(List.of(desk.unit().id())).getFirst(), null);
    }

    @Test
    void a_volume_that_is_closed_strikes_what_is_still_held_in_it() {
        holds(2);
        assertThat(under(1)).isPresent();
        Book book = books.of(List.of(desk.unit().id())).getFirst();
        assertThat(held.in(book)).containsExactly(2);

        assertThat(books.close(book, false, line())).isTrue();

        assertThat(held.in(book)).isEmpty();
        assertThat(entries()).hasSize(2).last().matches(one -> one.strike() != null);
        assertThat(under(2)).isEmpty();
        assertThat(next()).isEqualTo(3);
        assertThat(books.close(book, false, line())).isFalse();
    }
}
