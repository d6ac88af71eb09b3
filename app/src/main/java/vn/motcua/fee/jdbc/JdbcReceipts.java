// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.jdbc;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.fee.till.Paying;
import vn.motcua.fee.till.Payment;
import vn.motcua.fee.till.PaymentKey;
import vn.motcua.fee.till.PaymentLine;
import vn.motcua.fee.till.PaymentPrint;
import vn.motcua.fee.till.Receipt;
import vn.motcua.fee.till.Receipts;

/** The register of receipts in PostgreSQL. */
@Repository
class JdbcReceipts implements Receipts {
    private final JdbcClient sql;
    private final ReceiptReader reader;

    JdbcReceipts(JdbcClient sql, ReceiptReader reader) {
        this.sql = sql;
        this.reader = reader;
    }

    @Override
    public Optional<Receipt> find(long id) {
        return reader.find(id);
    }

    private static final String BOOKED =
            """
            select r.id, r.print
            from fee_receipt r
            where r.request_key = :key
            """;

    @Override
    public Optional<Booked> booked(PaymentKey key) {
        return sql.sql(BOOKED)
                .param("key", key.value())
                .query((row, number) -> new Booked(row.getLong("id"), row.getString("print")))
                .optional();
    }

    /** Waits for a request with the same key that is being served. */
    private static final String CLAIM =
            """
            insert into fee_request (key)
            values (:key)
            on conflict (key) do nothing
            """;

    private static final String ADD =
            """
            with series as (
                select coalesce((select s.letters
                                 from fee_series s
                                 where s.unit_id = :unit
                                 order by s.id desc
                                 limit 1),
                                'AA') as letters
            ),
            counted as (
                insert into fee_receipt_counter (unit_id, letters, year, last)
                select :unit, letters, :year, 1
                from series
                on conflict (unit_id, letters, year)
                    do update set last = fee_receipt_counter.last + 1
                returning letters, last
            )
            insert into fee_receipt
                (unit_id, letters, year, number, box_id, account_id, taken_at, day, payer, method,
                 total_vnd, given_vnd, reference, request_key, print)
            select :unit, letters, :year, last, :box, :account, :at, :day, :payer, :method,
                   :total, :given, :reference, :key, :print
            from counted
            returning id
            """;

    @Override
    public Optional<Long> add(Payment payment, PaymentKey key, Entry entry) {
        if (sql.sql(CLAIM).param("key", key.value()).update() == 0) {
            return Optional.empty();
        }
        var day = VietnamTime.day(entry.at());
        long id =
                sql.sql(ADD)
                        .param("unit", payment.unit().id())
                        .param("year", day.getYear())
                        .param("box", entry.box())
                        .param("account", entry.by().value())
                        .param("at", entry.at().atOffset(ZoneOffset.UTC))
                        .param("day", day)
                        .param("payer", payment.payer())
                        .param("method", payment.paying().code())
                        .param("total", payment.total().dong())
                        .param("given", given(payment.paying()), Types.BIGINT)
                        .param("reference", reference(payment.paying()), Types.VARCHAR)
                        .param("key", key.value())
                        .param("print", PaymentPrint.of(payment))
                        .query(Long.class)
                        .single();
        lines(id, payment.lines());
        return Optional.of(id);
    }

    private static @Nullable Long given(Paying paying) {
        return paying instanceof Paying.Cash cash ? cash.given().dong() : null;
    }

    private static @Nullable String reference(Paying paying) {
        return paying instanceof Paying.Transfer transfer ? transfer.reference().value() : null;
    }

    private static final String LINE =
            """
            insert into fee_receipt_line
                (receipt_id, position, kind, name, gross_vnd, relief_vnd, reason, procedure_code,
                 dossier_code)
            values (:receipt, :position, :kind, :name, :gross, :relief, :reason, :procedure,
                    :dossier)
            """;

    private void lines(long receipt, List<PaymentLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            PaymentLine line = lines.get(i);
            var procedure = line.procedure();
            sql.sql(LINE)
                    .param("receipt", receipt)
                    .param("position", i + 1)
                    .param("kind", line.kind().code())
                    .param("name", line.name())
                    .param("gross", line.gross().dong())
                    .param("relief", line.relief().dong())
                    .param("reason", line.reason())
                    .param("procedure", procedure == null ? null : procedure.value(), Types.VARCHAR)
                    .param("dossier", line.dossier())
                    .update();
        }
    }
}
