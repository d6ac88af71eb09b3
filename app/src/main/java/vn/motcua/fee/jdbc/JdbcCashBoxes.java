// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.fee.till.CashBoxes;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.StoredUnit;

/** The cash boxes in PostgreSQL. */
@Repository
class JdbcCashBoxes implements CashBoxes {
    private final JdbcClient sql;

    JdbcCashBoxes(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String FIRST =
            """
            insert into fee_box (unit_id, account_id, day, shift, opened_at, float_vnd)
            values (:unit, :account, :day, 1, :at, 0)
            on conflict (unit_id, account_id, day, shift) do nothing
            """;

    /** Whoever closes the box waits for this lock to go, and this waits for who is closing. */
    private static final String HOLD =
            """
            select id
            from fee_box
            where unit_id = :unit
              and account_id = :account
              and day = :day
              and closed_at is null
            for share
            """;

    @Override
    public Optional<Long> open(StoredUnit unit, AccountId officer, Instant at) {
        Optional<Long> open = hold(unit, officer, VietnamTime.day(at));
        if (open.isPresent()) {
            return open;
        }
        sql.sql(FIRST)
                .param("unit", unit.id())
                .param("account", officer.value())
                .param("day", VietnamTime.day(at))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return hold(unit, officer, VietnamTime.day(at));
    }

    private Optional<Long> hold(StoredUnit unit, AccountId officer, LocalDate day) {
        return sql.sql(HOLD)
                .param("unit", unit.id())
                .param("account", officer.value())
                .param("day", day)
                .query(Long.class)
                .optional();
    }
}
