// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.till.BoxKeeping.Refusal;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoxKeepingTest {
    private final ATill till;
    private final BoxKeeping keeping;
    private final CashBoxes boxes;
    private int day;

    BoxKeepingTest(DataSource database, @TempDir Path data) {
        till = ATill.open(database, data);
        keeping = till.bean(BoxKeeping.class);
        boxes = till.bean(CashBoxes.class);
    }

    @BeforeEach
    void a_new_day() {
        till.itIs("2026-12-%02dT09:00".formatted(++day));
    }

    @AfterAll
    void close() {
        till.close();
    }

    @Test
    void change_money_takings_by_method_and_refunds_make_what_should_be_there() {
        assertThat(keeping.open(till.as(Role.CASHIER), till.unit(), new Money(200_000))).isEmpty();
        Receipt cash = till.takes(Role.CASHIER, 21_000);
        till.tries(Role.CASHIER, APayment.transfer(till.unit(), 50_000, "t" + day));
        till.corrections()
                .refund(
                        till.as(Role.CASHIER),
                        new Refunding(
                                cash.id(),
                                List.of(new Refund.Part(1, new Money(1000))),
                                Refund.Way.CASH,
                                "Thu thừa",
                                "Đơn"),
                        till.key());

        CashBox.Takings takings = till.box(cash).takings();
        assertThat(takings.expected()).isEqualTo(220_000);
        assertThat(takings.net()).isEqualTo(70_000);
        assertThat(takings.transfers()).isEqualTo(new Money(50_000));
        assertThat(takings.receipts()).isEqualTo(2);
    }

    @Test
    void a_box_that_agrees_closes_without_a_word_and_then_takes_nothing_more() {
        Receipt receipt = till.takes(21_000);
        till.closes(receipt, 21_000);

        CashBox box = till.box(receipt);
        assertThat(Objects.requireNonNull(box.closed()).difference()).isZero();
        assertThat(box.closed().reason()).isEmpty();
        assertThat(till.tries(Role.RECEPTIONIST, APayment.cash(till.unit(), 1000, 1000)))
                .isEqualTo(new Taken.Refused(Taken.Reason.BOX_CLOSED));
        assertThat(counts(Role.RECEPTIONIST, receipt, 21_000, "")).isEqualTo(Refusal.CLOSED);
    }

    @Test
    void a_difference_needs_a_reason() {
        Receipt receipt = till.takes(21_000);

        assertThat(counts(Role.RECEPTIONIST, receipt, 20_000, " ")).isEqualTo(Refusal.DIFFERENCE);
        assertThat(counts(Role.RECEPTIONIST, receipt, 20_000, "Trả thừa tiền lẻ")).isNull();
        assertThat(Objects.requireNonNull(till.box(receipt).closed()).difference())
                .isEqualTo(-1000);
    }

    @Test
    void a_second_box_is_opened_after_the_first_is_closed_and_not_before() {
        Receipt first = till.takes(21_000);
        assertThat(keeping.open(till.as(Role.RECEPTIONIST), till.unit(), Money.ZERO))
                .contains(Refusal.ALREADY_OPEN);
        till.closes(first, 21_000);
        assertThat(keeping.open(till.as(Role.RECEPTIONIST), till.unit(), new Money(100_000)))
                .isEmpty();
        Receipt second = till.takes(5000);

        assertThat(till.box(second).shift()).isEqualTo(2);
        assertThat(till.box(second).takings().expected()).isEqualTo(105_000);
        assertThat(
                        boxes.of(
                                till.unit(),
                                till.as(Role.RECEPTIONIST).id(),
                                LocalDate.of(2026, 12, day)))
                .hasSize(2);
    }

    @Test
    void the_head_closes_the_box_of_somebody_who_fell_ill_and_a_colleague_does_not() {
        Receipt receipt = till.takes(21_000);

        assertThat(counts(Role.CASHIER, receipt, 21_000, "")).isEqualTo(Refusal.NOT_ALLOWED);
        assertThat(counts(Role.AUDITOR, receipt, 21_000, "")).isEqualTo(Refusal.NOT_ALLOWED);
        assertThat(counts(Role.ONE_STOP_HEAD, receipt, 21_000, "")).isNull();
    }

    @Test
    void a_box_left_open_yesterday_is_found_and_can_still_be_closed() {
        Receipt receipt = till.takes(21_000);
        till.itIs("2026-12-%02dT08:00".formatted(++day));

        assertThat(boxes.leftOpen(till.as(Role.RECEPTIONIST).id(), LocalDate.of(2026, 12, day)))
                .extracting(CashBox::id)
                .contains(receipt.taking().box());
        till.closes(receipt, 21_000);
        assertThat(till.takes(1000).taking().box()).isNotEqualTo(receipt.taking().box());
    }

    @Test
    void the_head_sees_all_boxes_of_the_day() {
        till.takes(21_000);
        till.takes(Role.CASHIER, 5000);

        assertThat(boxes.of(Set.of(till.unit().id()), LocalDate.of(2026, 12, day)))
                .extracting(CashBox::name)
                .containsExactly("Người cashier", "Người receptionist");
    }

    @Test
    void change_money_is_mended_by_its_owner_while_the_box_is_open() {
        Receipt receipt = till.takes(21_000);
        CashBox box = till.box(receipt);

        assertThat(keeping.change(till.as(Role.RECEPTIONIST), box, new Money(50_000))).isEmpty();
        assertThat(till.box(receipt).takings().expected()).isEqualTo(71_000);
        assertThat(keeping.change(till.as(Role.ONE_STOP_HEAD), box, Money.ZERO))
                .contains(Refusal.NOT_ALLOWED);
        till.closes(receipt, 71_000);
        assertThat(keeping.change(till.as(Role.RECEPTIONIST), box, Money.ZERO))
                .contains(Refusal.CLOSED);
    }

    @Test
    void notes_are_counted_by_kind() {
        CashCount count = CashCount.of(Map.of(500_000, 2, 1000, 3));

        assertThat(count.total()).isEqualTo(new Money(1_003_000));
        assertThat(count.told()).isEqualTo("500000×2, 1000×3");
        assertThatThrownBy(() -> CashCount.of(Map.of(300, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CashCount.of(Map.of(500, -1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_database_itself_books_nothing_into_a_closed_box(JdbcClient sql) {
        Receipt receipt = till.takes(21_000);
        till.closes(receipt, 21_000);

        assertThatThrownBy(() ->
                        sql.sql("insert into fee_void values (:id, :box, 1, now(), now(), 'x')")
                                .param("id", receipt.id())
                                .param("box", receipt.taking().box())
                                .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> sql.sql("update fee_box set counted_vnd = 0").update())
                .isInstanceOf(DataAccessException.class);
    }

    private @org.jspecify.annotations.Nullable Refusal counts(
            Role role, Receipt receipt, long dong, String reason) {
        return keeping.close(
                        till.as(role),
                        receipt.taking().box(),
                        CashCount.of(new Money(dong)),
                        reason)
                .orElse(null);
    }
}
