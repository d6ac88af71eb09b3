// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.till.Taken.Reason;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TillTest {
    private final SmallDesk desk;
    private final Till till;

    TillTest(DataSource database, @TempDir Path data) {
        desk = SmallDesk.open(database, data, SmallOffice.NOW);
        till = desk.office().bean(Till.class);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void cash_gives_a_receipt_with_change_and_the_next_number() {
        Receipt first = done(take("cash-1", APayment.cash(desk.unit(), 21_000, 50_000)));
        Receipt second = done(take("cash-2", APayment.cash(desk.unit(), 8000, 8000)));

        assertThat(first.payment().change()).isEqualTo(new Money(29_000));
        assertThat(first.payment().total()).isEqualTo(new Money(21_000));
        assertThat(first.number().series()).isEqualTo("AA/26");
        assertThat(first.number().digits()).matches("000000\\d");
        assertThat(second.number().number()).isEqualTo(first.number().number() + 1);
        assertThat(second.taking().box()).isEqualTo(first.taking().box());
        assertThat(first.taking().officer()).isEqualTo("Người receptionist");
    }

    @Test
    void what_is_read_again_is_what_was_paid() {
        Payment payment = APayment.mixed(desk.unit());
        Receipt receipt = done(take("mixed", payment));

        assertThat(receipt.payment()).isEqualTo(payment);
        assertThat(desk.office().bean(Receipts.class).find(receipt.id())).contains(receipt);
    }

    @Test
    void the_same_key_twice_gives_the_same_receipt_once() {
        Payment payment = APayment.cash(desk.unit(), 21_000, 30_000);
        Taken.Done first = (Taken.Done) take("twice", payment);
        Taken.Done again = (Taken.Done) take("twice", payment);

        assertThat(first.again()).isFalse();
        assertThat(again.again()).isTrue();
        assertThat(again.receipt()).isEqualTo(first.receipt());
        assertThat(take("twice", APayment.cash(desk.unit(), 22_000, 30_000)))
                .isEqualTo(new Taken.Refused(Reason.KEY_REUSED));
    }

    @Test
    void too_little_nothing_to_pay_and_somebody_without_the_right_are_refused() {
        assertThat(take("little", APayment.cash(desk.unit(), 21_000, 20_999)))
                .isEqualTo(new Taken.Refused(Reason.GIVEN_TOO_LITTLE));
        assertThat(take("nothing", APayment.relieved(desk.unit())))
                .isEqualTo(new Taken.Refused(Reason.NOTHING_TO_PAY));
        assertThat(take("elsewhere", APayment.cash(desk.otherUnit(), 1000, 1000)))
                .isEqualTo(new Taken.Refused(Reason.NOT_ALLOWED));
        assertThat(
                        till.take(
                                desk.as(Role.SPECIALIST),
                                APayment.cash(desk.unit(), 1000, 1000),
                                new PaymentKey("specialist")))
                .isEqualTo(new Taken.Refused(Reason.NOT_ALLOWED));
    }

    @Test
    void a_transaction_undone_leaves_no_gap(TransactionTemplate transaction) {
        TransactionTemplate own = desk.office().bean(TransactionTemplate.class);
        Receipt before = done(take("before", APayment.cash(desk.unit(), 1000, 1000)));
        own.executeWithoutResult(status -> {
            done(take("undone", APayment.cash(desk.unit(), 1000, 1000)));
            status.setRollbackOnly();
        });
        Receipt after = done(take("undone", APayment.cash(desk.unit(), 1000, 1000)));

        assertThat(after.number().number()).isEqualTo(before.number().number() + 1);
    }

    @Test
    void many_at_once_get_numbers_without_gap_and_a_key_is_booked_once() throws Exception {
        int first = done(take("start", APayment.cash(desk.unit(), 1000, 1000))).number().number();
        List<Callable<Taken>> calls = new ArrayList<>();
        IntStream.range(0, 40)
                .forEach(i ->
                        calls.add(() ->
                                take("at-once-" + i / 2, APayment.cash(desk.unit(), 1000, 1000))));
        List<Integer> numbers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<Taken> taken : pool.invokeAll(calls)) {
                numbers.add(done(taken.get()).number().number());
            }
        }

        assertThat(numbers.stream().distinct().sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(first + 1, first + 20).boxed().toList());
    }

    @Test
    void what_is_booked_cannot_be_changed_or_taken_away(JdbcClient sql) {
        done(take("stays", APayment.cash(desk.unit(), 1000, 1000)));

        for (String wrong :
                List.of(
                        "update fee_receipt set total_vnd = 1",
                        "delete from fee_receipt_line",
                        "truncate fee_receipt_line",
                        "update fee_box set float_vnd = 5")) {
            assertThatThrownBy(() -> sql.sql(wrong).update())
                    .as(wrong)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private Taken take(String key, Payment payment) {
        return till.take(desk.as(Role.RECEPTIONIST), payment, new PaymentKey(key));
    }

    private static Receipt done(Taken taken) {
        assertThat(taken).isInstanceOf(Taken.Done.class);
        return ((Taken.Done) taken).receipt();
    }
}
