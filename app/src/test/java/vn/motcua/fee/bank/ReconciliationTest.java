// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.bank.Reconciliation.Match;
import vn.motcua.fee.bank.Reconciliation.Outcome;

class ReconciliationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static Transfer transfer(String key, long dong, boolean voided) {
        return new Transfer(1, key, PaymentReference.of(key), DAY, new Money(dong), voided);
    }

    private static StatementLine line(String key, long dong) {
        return new StatementLine(
                DAY,
                new Money(dong),
                "MBVCB.77. %s chuyen tien".formatted(PaymentReference.of(key)));
    }

    @Test
    void each_transfer_is_matched_missing_of_another_sum_or_to_be_given_back() {
        Reconciliation all =
                Reconciliation.of(
                        List.of(
                                transfer("came", 21_000, false),
                                transfer("never", 8000, false),
                                transfer("less", 10_000, false),
                                transfer("void", 5000, true),
                                transfer("void-never", 5000, true)),
                        List.of(line("less", 9000), line("came", 21_000), line("void", 5000)));

        assertThat(all.matches())
                .extracting(Match::outcome)
                .containsExactly(
                        Outcome.MATCHED,
                        Outcome.MISSING,
                        Outcome.OTHER_SUM,
                        Outcome.TO_GIVE_BACK,
                        Outcome.MATCHED);
        assertThat(all.unexpected()).isEmpty();
    }

    @Test
    void who_paid_twice_and_who_paid_for_nothing_stand_apart() {
        StatementLine strange = new StatementLine(DAY, new Money(1), "ung ho");
        Reconciliation all =
                Reconciliation.of(
                        List.of(transfer("a", 5000, false)),
                        List.of(line("a", 4000), strange, line("a", 5000)));

        assertThat(all.matches().getFirst().outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(all.unexpected()).containsExactly(line("a", 4000), strange);
    }

    @Test
    void a_statement_is_read_with_heading_dots_semicolons_and_faults_told_by_line() {
        StatementFile file =
                StatementFile.read(
                        """
                        \uFEFFNgày;Số tiền;Nội dung
                        20/11/2026;+21.000;MC1 chuyen tien
                        2026-11-20;8000;"Nop; le phi"
                        20/11/2026;-5.000;Phi ngan hang
                        hôm qua;5.000;x
                        20/11/2026;nhiều;x

                        """);

        assertThat(file.lines())
                .containsExactly(
                        new StatementLine(DAY, new Money(21_000), "MC1 chuyen tien"),
                        new StatementLine(DAY, new Money(8000), "Nop; le phi"));
        assertThat(file.faulty()).containsExactly(5L, 6L);
    }

    @Test
    void an_empty_statement_and_a_broken_one_are_told() {
        assertThat(StatementFile.read("").lines()).isEmpty();
        assertThat(StatementFile.read("20/11/2026,\"5.000").faulty()).isNotEmpty();
    }
}
