// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.till.CorrectionBook;
import vn.motcua.fee.till.PaymentKey;
import vn.motcua.fee.till.ReceiptFile;
import vn.motcua.fee.till.Receipts;
import vn.motcua.fee.till.Refund;
import vn.motcua.fee.till.Refunding;

/** The book of voided receipts and refunds in PostgreSQL. */
@Repository
class JdbcCorrectionBook implements CorrectionBook {
    private final JdbcClient sql;
    private final ReceiptReader receipts;

    JdbcCorrectionBook(JdbcClient sql, ReceiptReader receipts) {
        this.sql = sql;
        this.receipts = receipts;
    }

    private static final String HOLD =
            """
            select id
            from fee_receipt
            where id = :receipt
            for update
            """;

    @Override
    public Optional<ReceiptFile> hold(long receipt) {
        return sql.sql(HOLD)
                .param("receipt", receipt)
                .query(Long.class)
                .optional()
                .flatMap(this::file);
    }

    @Override
    public Optional<ReceiptFile> file(long receipt) {
        return receipts.find(receipt)
                .map(found ->
                        new ReceiptFile(found, voiding(receipt).orElse(null), refunds(receipt)));
    }

    private static final String VOIDING =
            """
            select v.voided_at, v.reason, a.name
            from fee_void v
            join account a on a.id = v.account_id
            where v.receipt_id = :receipt
            """;

    private Optional<ReceiptFile.Voided> voiding(long receipt) {
        return sql.sql(VOIDING)
                .param("receipt", receipt)
                .query((row, number) ->
                        new ReceiptFile.Voided(
                                row.getObject("voided_at", OffsetDateTime.class).toInstant(),
                                row.getString("name"),
                                row.getString("reason")))
                .optional();
    }

    private static final String REFUNDS =
            """
            select f.id, f.method, f.reason, f.paper, f.refunded_at, a.name, l.position,
                   l.amount_vnd
            from fee_refund f
            join account a on a.id = f.account_id
            join fee_refund_line l on l.refund_id = f.id
            where f.receipt_id = :receipt
            order by f.id, l.position
            """;

    private List<Refund> refunds(long receipt) {
        Map<Long, Refund> refunds = new LinkedHashMap<>();
        sql.sql(REFUNDS)
                .param("receipt", receipt)
                .query(row -> {
                    refunds.merge(row.getLong("id"), refund(row), JdbcCorrectionBook::together);
                });
        return List.copyOf(refunds.values());
    }

    private static Refund refund(ResultSet row) throws SQLException {
        return new Refund(
                List.of(
                        new Refund.Part(
                                row.getInt("position"), new Money(row.getLong("amount_vnd")))),
                row.getString("method").equals(Refund.Way.CASH.code())
                        ? Refund.Way.CASH
                        : Refund.Way.TRANSFER,
                row.getString("reason"),
                row.getString("paper"),
                row.getObject("refunded_at", OffsetDateTime.class).toInstant(),
                row.getString("name"));
    }

    private static Refund together(Refund one, Refund further) {
        List<Refund.Part> lines = new ArrayList<>(one.lines());
        lines.addAll(further.lines());
        return new Refund(lines, one.way(), one.reason(), one.paper(), one.at(), one.officer());
    }

    private static final String VOID =
            """
            insert into fee_void (receipt_id, box_id, account_id, voided_at, day, reason)
            values (:receipt, :box, :account, :at, :day, :reason)
            """;

    @Override
    public void voided(long receipt, String reason, Receipts.Entry entry) {
        sql.sql(VOID)
                .param("receipt", receipt)
                .param("reason", reason)
                .params(columns(entry))
                .update();
    }

    private static Map<String, Object> columns(Receipts.Entry entry) {
        return Map.of(
                "box", entry.box(),
                "account", entry.by().value(),
                "at", entry.at().atOffset(ZoneOffset.UTC),
                "day", VietnamTime.day(entry.at()));
    }

    private static final String REFUND =
            """
            with asked as (
                insert into fee_request (key)
                values (:key)
                on conflict (key) do nothing
                returning key
            )
            insert into fee_refund
                (receipt_id, box_id, account_id, refunded_at, day, method, total_vnd, reason,
                 paper, request_key)
            select :receipt, :box, :account, :at, :day, :method, :total, :reason, :paper, key
            from asked
            returning id
            """;

    @Override
    public boolean refunded(Refunding refunding, PaymentKey key, Receipts.Entry entry) {
        Optional<Long> id =
                sql.sql(REFUND)
                        .param("key", key.value())
                        .param("receipt", refunding.receipt())
                        .param("method", refunding.way().code())
                        .param("total", refunding.total().dong())
                        .param("reason", refunding.reason().strip())
                        .param("paper", refunding.paper().strip())
                        .params(columns(entry))
                        .query(Long.class)
                        .optional();
        id.ifPresent(refund -> refunding.lines().forEach(part -> line(refund, part)));
        return id.isPresent();
    }

    private static final String LINE =
            """
            insert into fee_refund_line (refund_id, position, amount_vnd)
            values (:refund, :position, :amount)
            """;

    private void line(long refund, Refund.Part part) {
        sql.sql(LINE)
                .param("refund", refund)
                .param("position", part.line())
                .param("amount", part.money().dong())
                .update();
    }

    private static final String SERVED =
            """
            select receipt_id
            from fee_refund
            where request_key = :key
            """;

    @Override
    public Optional<Long> served(PaymentKey key) {
        return sql.sql(SERVED).param("key", key.value()).query(Long.class).optional();
    }
}
