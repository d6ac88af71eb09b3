// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.till.CashBox;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitTree;
import vn.motcua.organisation.Units;

/** Reads cash boxes with what went in and out of them. */
@Repository
class BoxReader {
    private final JdbcClient sql;
    private final Units units;

    BoxReader(JdbcClient sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    private static final String FIND =
            """
            select id, unit_id, account_id, name, day, shift, opened_at, float_vnd, closed_at,
                   closed_by, expected_vnd, counted_vnd, notes, reason, cash_taken, transfer_taken,
                   cash_voided, transfer_voided, cash_refunded, transfer_refunded, receipts
            from fee_box_sums
            where id = :box
            """;

    Optional<CashBox> find(long box) {
        return read(sql.sql(FIND).param("box", box)).stream().findFirst();
    }

    private static final String OF_DAY =
            """
            select id, unit_id, account_id, name, day, shift, opened_at, float_vnd, closed_at,
                   closed_by, expected_vnd, counted_vnd, notes, reason, cash_taken, transfer_taken,
                   cash_voided, transfer_voided, cash_refunded, transfer_refunded, receipts
            from fee_box_sums
            where day = :day
              and unit_id = any (:units)
            order by unit_id, name, account_id, shift
            """;

    List<CashBox> of(Set<Long> unitIds, LocalDate day) {
        return read(sql.sql(OF_DAY).param("day", day).param("units", unitIds.toArray(Long[]::new)));
    }

    private static final String LEFT_OPEN =
            """
            select id, unit_id, account_id, name, day, shift, opened_at, float_vnd, closed_at,
                   closed_by, expected_vnd, counted_vnd, notes, reason, cash_taken, transfer_taken,
                   cash_voided, transfer_voided, cash_refunded, transfer_refunded, receipts
            from fee_box_sums
            where account_id = :account
              and day < :day
              and closed_at is null
            order by day, unit_id, shift
            """;

    List<CashBox> leftOpen(AccountId officer, LocalDate day) {
        return read(sql.sql(LEFT_OPEN).param("account", officer.value()).param("day", day));
    }

    private List<CashBox> read(JdbcClient.StatementSpec statement) {
        UnitTree tree = units.tree();
        return statement.query((row, number) -> box(row, tree)).list();
    }

    private static CashBox box(ResultSet row, UnitTree tree) throws SQLException {
        return new CashBox(
                row.getLong("id"),
                unit(tree, row.getLong("unit_id")),
                new AccountId(row.getLong("account_id")),
                row.getString("name"),
                row.getObject("day", LocalDate.class),
                row.getInt("shift"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                takings(row),
                closed(row));
    }

    private static StoredUnit unit(UnitTree tree, long id) {
        return tree.all().stream().filter(unit -> unit.id() == id).findFirst().orElseThrow();
    }

    private static CashBox.Takings takings(ResultSet row) throws SQLException {
        return new CashBox.Takings(
                new Money(row.getLong("float_vnd")),
                new Money(row.getLong("cash_taken")),
                new Money(row.getLong("transfer_taken")),
                new Money(row.getLong("cash_voided")),
                new Money(row.getLong("transfer_voided")),
                new Money(row.getLong("cash_refunded")),
                new Money(row.getLong("transfer_refunded")),
                row.getInt("receipts"));
    }

    private static CashBox.@Nullable Closed closed(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("closed_at", OffsetDateTime.class);
        return at == null
                ? null
                : new CashBox.Closed(
                        at.toInstant(),
                        row.getString("closed_by"),
                        row.getLong("expected_vnd"),
                        new Money(row.getLong("counted_vnd")),
                        row.getString("notes"),
                        row.getString("reason"));
    }
}
