// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.till.MoneyFigures.Line;
import vn.motcua.fee.till.MoneyFigures.Sum;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;

/** The figures of charges and fees, and the receipts they are made of. */
@DatabaseTest
class MoneyFiguresTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void what_is_voided_or_given_back_counts_on_its_own_day_and_sums_are_those_of_the_receipts(
            DataSource database, JdbcClient sql, @TempDir Path data) {
        try (ATill till = ATill.open(database, data)) {
            till.takes(21_000);
            Receipt wrong = till.takes(8000);
            till.corrections().voids(till.as(Role.RECEPTIONIST), wrong.id(), "Ghi nhầm");
            Receipt mixed = till.takes(APayment.mixed(till.unit()));
            till.itIs("2026-11-23T09:00");
            till.corrections()
                    .refund(
                            till.as(Role.CASHIER),
                            new Refunding(
                                    mixed.id(),
                                    List.of(new Refund.Part(1, new Money(1000))),
                                    Refund.Way.TRANSFER,
                                    "Rút",
                                    "Đơn 1"),
                            till.key());

            List<Line> lines = figures(till, FRIDAY, MONDAY);

            long paid = mixed.payment().total().dong();
            assertThat(sum(figures(till, FRIDAY, FRIDAY)))
                    .returns(29_000 + paid, Sum::taken)
                    .returns(8000L, Sum::voided)
                    .returns(0L, Sum::back);
            assertThat(sum(figures(till, MONDAY, MONDAY)))
                    .returns(0L, Sum::taken)
                    .returns(1000L, Sum::back)
                    .returns(-1000L, Sum::net);
            assertThat(sum(lines).net()).isEqualTo(moved(sql));
            assertThat(lines).extracting(Line::kind).contains(FeeKind.CHARGE, FeeKind.FEE);
            assertThat(sum(lines).relieved()).isPositive();
            assertThat(
                            till.bean(MoneyFigures.class)
                                    .of(Set.of(till.otherUnit().id()), FRIDAY, MONDAY))
                    .isEmpty();
        }
    }

    private static List<Line> figures(ATill till, LocalDate from, LocalDate to) {
        return till.bean(MoneyFigures.class).of(Set.of(till.unit().id()), from, to);
    }

    private static Sum sum(List<Line> lines) {
        return Sum.of(lines.stream().map(Line::sum).toList());
    }

    /** As the boxes have it. */
    private static long moved(JdbcClient sql) {
        return sql.sql(
                        """
                        select sum(case what when 'taken' then amount_vnd else -amount_vnd end)
                        from fee_movement
                        """)
                .query(Long.class)
                .single();
    }
}
