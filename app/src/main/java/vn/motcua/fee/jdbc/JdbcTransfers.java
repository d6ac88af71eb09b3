// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.bank.PaymentReference;
import vn.motcua.fee.bank.Transfer;
import vn.motcua.fee.bank.Transfers;
import vn.motcua.fee.till.ReceiptNumber;
import vn.motcua.organisation.StoredUnit;

/** Finds payments by transfer in PostgreSQL. */
@Repository
class JdbcTransfers implements Transfers {
    private final JdbcClient sql;

    JdbcTransfers(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String OF =
            """
            select id, letters, year, number, reference, day, total_vnd, voided
            from fee_receipt_state
            where unit_id = :unit
              and day between :from and :until
              and method = 'vietqr'
            order by id
            """;

    @Override
    public List<Transfer> of(StoredUnit unit, LocalDate from, LocalDate until) {
        return sql.sql(OF)
                .param("unit", unit.id())
                .param("from", from)
                .param("until", until)
                .query(JdbcTransfers::transfer)
                .list();
    }

    private static Transfer transfer(ResultSet row, int count) throws SQLException {
        ReceiptNumber number =
                new ReceiptNumber(
                        row.getString("letters"), row.getInt("year"), row.getInt("number"));
        return new Transfer(
                row.getLong("id"),
                number.series() + " " + number.digits(),
                new PaymentReference(row.getString("reference")),
                row.getObject("day", LocalDate.class),
                new Money(row.getLong("total_vnd")),
                row.getBoolean("voided"));
    }
}
