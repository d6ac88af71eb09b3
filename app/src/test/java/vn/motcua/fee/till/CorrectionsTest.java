// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.till.Corrected.Reason;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionsTest {
    private final ATill till;
    private int day;

    CorrectionsTest(DataSource database, @TempDir Path data) {
        till = ATill.open(database, data);
    }

    /** Each test has a day of its own, and so boxes of its own. */
    @BeforeEach
    void a_new_day() {
        till.itIs("2026-12-%02dT09:00".formatted(++day));
    }

    @AfterAll
    void close() {
        till.close();
    }

    @Test
    void whoever_took_the_money_voids_the_receipt_the_same_day_and_its_number_stays() {
        Receipt receipt = till.takes(21_000);
        ReceiptFile file = done(voids(Role.RECEPTIONIST, receipt, "Ghi nhầm số bản"));
        Receipt next = till.takes(21_000);

        assertThat(Objects.requireNonNull(file.voided()).reason()).isEqualTo("Ghi nhầm số bản");
        assertThat(file.receipt()).isEqualTo(receipt);
        assertThat(next.number().number()).isEqualTo(receipt.number().number() + 1);
        assertThat(till.box(receipt).takings().expected()).isEqualTo(21_000);
        assertThat(till.box(receipt).takings().net()).isEqualTo(21_000);
        assertThat(till.box(receipt).takings().receipts()).isEqualTo(2);
    }

    @Test
    void a_colleague_does_not_void_it_the_head_does_also_the_next_day() {
        Receipt receipt = till.takes(21_000);
        assertThat(voids(Role.CASHIER, receipt, "Nhầm")).isEqualTo(refused(Reason.NOT_ALLOWED));
        till.itIs("2026-12-%02dT09:00".formatted(++day));

        assertThat(voids(Role.RECEPTIONIST, receipt, "Nhầm"))
                .isEqualTo(refused(Reason.NOT_ALLOWED));
        assertThat(done(voids(Role.ONE_STOP_HEAD, receipt, "Nhầm")).voided()).isNotNull();
    }

    @Test
    void nothing_is_voided_twice_without_a_reason_or_after_the_box_is_closed() {
        Receipt receipt = till.takes(21_000);
        Receipt other = till.takes(1000);

        assertThat(voids(Role.RECEPTIONIST, receipt, " ")).isEqualTo(refused(Reason.NO_REASON));
        done(voids(Role.RECEPTIONIST, receipt, "Nhầm"));
        assertThat(voids(Role.RECEPTIONIST, receipt, "Nhầm")).isEqualTo(refused(Reason.VOIDED));
        till.closes(other, 1000);
        assertThat(voids(Role.ONE_STOP_HEAD, other, "Nhầm")).isEqualTo(refused(Reason.BOX_CLOSED));
        assertThat(till.corrections().voids(till.as(Role.CASHIER), 999_999, "Nhầm"))
                .isEqualTo(refused(Reason.NOT_THERE));
    }

    @Test
    void part_of_a_payment_goes_back_and_never_more_than_is_left() {
        Receipt receipt = till.takes(APayment.mixed(till.unit()));
        till.takes(Role.CASHIER, 30_000);

        assertThat(done(back(receipt, "1", 1, 20_000)).left()).isEqualTo(new Money(9000));
        assertThat(back(receipt, "2", 1, 1001)).isEqualTo(refused(Reason.TOO_MUCH));
        assertThat(back(receipt, "3", 3, 1)).isEqualTo(refused(Reason.TOO_MUCH));
        assertThat(back(receipt, "4", 4, 1)).isEqualTo(refused(Reason.TOO_MUCH));
        assertThat(done(back(receipt, "5", 1, 1000)).left(1)).isEqualTo(Money.ZERO);
        ReceiptFile file = done(back(receipt, "6", 2, 8000));
        assertThat(file.left()).isEqualTo(Money.ZERO);
        assertThat(file.refunds()).hasSize(3);
        assertThat(back(receipt, "7", 2, 1)).isEqualTo(refused(Reason.REFUNDED));
    }

    @Test
    void the_same_request_twice_gives_back_once() {
        Receipt receipt = till.takes(21_000);
        Receipt other = till.takes(21_000);
        till.takes(Role.CASHIER, 50_000);
        done(back(receipt, "once", 1, 5000));

        assertThat(done(back(receipt, "once", 1, 5000)).left()).isEqualTo(new Money(16_000));
        assertThat(back(other, "once", 1, 5000)).isEqualTo(refused(Reason.KEY_REUSED));
    }

    @Test
    void a_voided_receipt_is_not_refunded_and_a_refunded_one_not_voided() {
        Receipt voided = till.takes(21_000);
        Receipt refunded = till.takes(21_000);
        till.takes(Role.CASHIER, 50_000);
        done(voids(Role.RECEPTIONIST, voided, "Nhầm"));
        done(back(refunded, "a", 1, 1000));

        assertThat(back(voided, "b", 1, 1000)).isEqualTo(refused(Reason.VOIDED));
        assertThat(voids(Role.ONE_STOP_HEAD, refunded, "Nhầm")).isEqualTo(refused(Reason.REFUNDED));
    }

    @Test
    void a_refund_needs_the_right_a_reason_a_paper_and_the_cash() {
        Receipt receipt = till.takes(21_000);
        Refunding plain = refunding(receipt, 1, 5000, Refund.Way.CASH);

        assertThat(refund(Role.RECEPTIONIST, plain)).isEqualTo(refused(Reason.NOT_ALLOWED));
        assertThat(refund(Role.CASHIER, plain)).isEqualTo(refused(Reason.NOT_ENOUGH_CASH));
        assertThat(
                        refund(
                                Role.CASHIER,
                                new Refunding(receipt.id(), plain.lines(), plain.way(), "", "Đơn")))
                .isEqualTo(refused(Reason.NO_REASON));
        assertThat(
                        refund(
                                Role.CASHIER,
                                new Refunding(receipt.id(), plain.lines(), plain.way(), "Rút", "")))
                .isEqualTo(refused(Reason.NO_PAPER));
        assertThat(
                        refund(
                                Role.CASHIER,
                                new Refunding(receipt.id(), List.of(), plain.way(), "Rút", "Đơn")))
                .isEqualTo(refused(Reason.TOO_MUCH));
        assertThat(
                        done(refund(Role.CASHIER, refunding(receipt, 1, 5000, Refund.Way.TRANSFER)))
                                .left())
                .isEqualTo(new Money(16_000));
    }

    @Test
    void of_many_refunds_at_once_only_as_many_go_through_as_was_paid() throws Exception {
        Receipt receipt = till.takes(10_000);
        till.takes(Role.CASHIER, 50_000);
        List<Callable<Corrected>> calls =
                IntStream.range(0, 8)
                        .<Callable<Corrected>>mapToObj(
                                i -> () -> back(receipt, "at-once-" + i, 1, 4000))
                        .toList();
        int done = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<Corrected> one : pool.invokeAll(calls)) {
                done += one.get() instanceof Corrected.Done ? 1 : 0;
            }
        }

        assertThat(done).isEqualTo(2);
    }

    private Corrected voids(Role role, Receipt receipt, String reason) {
        return till.corrections().voids(till.as(role), receipt.id(), reason);
    }

    private Corrected back(Receipt receipt, String key, int line, long dong) {
        return till.corrections()
                .refund(
                        till.as(Role.CASHIER),
                        refunding(receipt, line, dong, Refund.Way.CASH),
                        new PaymentKey(day + key));
    }

    private Corrected refund(Role role, Refunding refunding) {
        return till.corrections().refund(till.as(role), refunding, till.key());
    }

    private static Refunding refunding(Receipt receipt, int line, long dong, Refund.Way way) {
        return new Refunding(
                receipt.id(),
                List.of(new Refund.Part(line, new Money(dong))),
                way,
                "Rút hồ sơ",
                "Đơn ngày 20/11");
    }

    private static Corrected refused(Reason reason) {
        return new Corrected.Refused(reason);
    }

    private static ReceiptFile done(Corrected corrected) {
        assertThat(corrected).isInstanceOf(Corrected.Done.class);
        return ((Corrected.Done) corrected).file();
    }
}
