// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.fee.till.ReceiptSeries;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.StoredUnit;

/** The letters of receipts in PostgreSQL. */
@Repository
class JdbcReceiptSeries implements ReceiptSeries {
    private final JdbcClient sql;

    JdbcReceiptSeries(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String OF =
            """
            select letters
            from fee_series
            where unit_id = :unit
            order by id desc
            limit 1
            """;

    @Override
    public String of(StoredUnit unit) {
        return sql.sql(OF).param("unit", unit.id()).query(String.class).optional().orElse(USUAL);
    }

    private static final String LAST =
            """
            select last
            from fee_receipt_counter
            where unit_id = :unit
              and letters = :letters
              and year = :year
            """;

    @Override
    public int last(StoredUnit unit, int year) {
        return sql.sql(LAST)
                .param("unit", unit.id())
                .param("letters", of(unit))
                .param("year", year)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static final String SET =
            """
            insert into fee_series (unit_id, letters, set_by, set_at)
            values (:unit, :letters, :by, :at)
            """;

    @Override
    public void set(StoredUnit unit, String letters, AccountId by, Instant at) {
        sql.sql(SET)
                .param("unit", unit.id())
                .param("letters", letters)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
