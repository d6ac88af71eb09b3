// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.till.ReceiptHead;
import vn.motcua.fee.till.ReceiptLists;
import vn.motcua.fee.till.ReceiptNumber;

/** Finds receipts in PostgreSQL. */
@Repository
class JdbcReceiptLists implements ReceiptLists {
    private final JdbcClient sql;

    JdbcReceiptLists(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String OF_BOX =
            """
            select id, letters, year, number, payer, method, total_vnd, refunded_vnd, voided,
                   taken_at
            from fee_receipt_state
            where box_id = :box
            order by id desc
            """;

    @Override
    public List<ReceiptHead> ofBox(long box) {
        return sql.sql(OF_BOX).param("box", box).query(JdbcReceiptLists::head).list();
    }

    private static final String OF_DOSSIER =
            """
            select id, letters, year, number, payer, method, total_vnd, refunded_vnd, voided,
                   taken_at
            from fee_receipt_state
            where id in (select receipt_id from fee_receipt_line where dossier_code = :dossier)
            order by id
            """;

    @Override
    public List<ReceiptHead> ofDossier(String dossier) {
        return sql.sql(OF_DOSSIER).param("dossier", dossier).query(JdbcReceiptLists::head).list();
    }

    private static final String PAID =
            """
            select coalesce(sum(l.gross_vnd - l.relief_vnd - coalesce(b.back, 0)), 0)
            from fee_receipt_line l
            left join lateral (
                select sum(p.amount_vnd) as back
                from fee_refund f
                join fee_refund_line p on p.refund_id = f.id
                where f.receipt_id = l.receipt_id
                  and p.position = l.position) b on true
            where l.dossier_code = :dossier
              and l.dossier_code <> ''
              and not exists (select from fee_void v where v.receipt_id = l.receipt_id)
            """;

    @Override
    public Money paid(String dossier) {
        return new Money(sql.sql(PAID).param("dossier", dossier).query(Long.class).single());
    }

    private static ReceiptHead head(ResultSet row, int number) throws SQLException {
        return new ReceiptHead(
                row.getLong("id"),
                new ReceiptNumber(
                        row.getString("letters"), row.getInt("year"), row.getInt("number")),
                row.getString("payer"),
                row.getString("method"),
                new Money(row.getLong("total_vnd")),
                new Money(row.getLong("refunded_vnd")),
                row.getBoolean("voided"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }
}
