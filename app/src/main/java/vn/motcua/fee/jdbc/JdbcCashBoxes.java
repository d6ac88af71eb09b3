// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.till.CashBox;
import vn.motcua.fee.till.CashBoxes;
import vn.motcua.fee.till.CashCount;
import vn.motcua.fee.till.Receipts;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.StoredUnit;

/** The cash boxes in PostgreSQL. */
@Repository
class JdbcCashBoxes implements CashBoxes {
    private final JdbcClient sql;
    private final BoxReader reader;

    JdbcCashBoxes(JdbcClient sql, BoxReader reader) {
        this.sql = sql;
        this.reader = reader;
    }

    private static final String FIRST =
            """
            insert into fee_box (unit_id, account_id, day, shift, opened_at, float_vnd)
            values (:unit, :account, :day, 1, :at, 0)
            on conflict do nothing
            """;

    /** Whoever closes the box waits for this lock to go, and this waits for who is closing. */
    private static final String HOLD_OPEN =
            """
            select id
            from fee_box
            where unit_id = :unit
              and account_id = :account
              and day = :day
              and closed_at is null
            for share
            """;

    private static final String HOLD_OPEN_ALONE =
            """
            select id
            from fee_box
            where unit_id = :unit
              and account_id = :account
              and day = :day
              and closed_at is null
            for update
            """;

    @Override
    public Optional<Long> open(StoredUnit unit, AccountId officer, Instant at) {
        return open(HOLD_OPEN, unit, officer, at);
    }

    @Override
    public Optional<Long> openAlone(StoredUnit unit, AccountId officer, Instant at) {
        return open(HOLD_OPEN_ALONE, unit, officer, at);
    }

    private Optional<Long> open(String statement, StoredUnit unit, AccountId officer, Instant at) {
        Optional<Long> open = hold(statement, unit, officer, at);
        if (open.isPresent()) {
            return open;
        }
        insert(FIRST, unit, officer, at);
        return hold(statement, unit, officer, at);
    }

    private Optional<Long> hold(String statement, StoredUnit unit, AccountId officer, Instant at) {
        return sql.sql(statement)
                .param("unit", unit.id())
                .param("account", officer.value())
                .param("day", VietnamTime.day(at))
                .query(Long.class)
                .optional();
    }

    private int insert(String statement, StoredUnit unit, AccountId officer, Instant at) {
        return sql.sql(statement)
                .param("unit", unit.id())
                .param("account", officer.value())
                .param("day", VietnamTime.day(at))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The index of open boxes lets only one stand. */
    private static final String NEXT =
            """
            insert into fee_box (unit_id, account_id, day, shift, opened_at, float_vnd)
            select :unit, :account, :day, coalesce(max(shift), 0) + 1, :at, 0
            from fee_box
            where unit_id = :unit
              and account_id = :account
              and day = :day
            on conflict do nothing
            """;

    @Override
    public Optional<Long> openNext(StoredUnit unit, AccountId officer, Instant at) {
        return insert(NEXT, unit, officer, at) == 0
                ? Optional.empty()
                : hold(HOLD_OPEN, unit, officer, at);
    }

    private static final String HOLD =
            """
            select id
            from fee_box
            where id = :box
              and closed_at is null
            for share
            """;

    @Override
    public boolean hold(long box) {
        return sql.sql(HOLD).param("box", box).query(Long.class).optional().isPresent();
    }

    private static final String FLOAT =
            """
            insert into fee_box_float (box_id, float_vnd, set_by, set_at)
            values (:box, :float, :by, :at)
            """;

    @Override
    public void setFloat(long box, Money money, Receipts.Entry entry) {
        sql.sql(FLOAT)
                .param("box", box)
                .param("float", money.dong())
                .param("by", entry.by().value())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static final String HOLD_ALONE =
            """
            select id
            from fee_box
            where id = :box
            for update
            """;

    /** The lock comes first, in a statement of its own: the sums are read after it is held. */
    @Override
    public long cashIn(long box) {
        sql.sql(HOLD_ALONE).param("box", box).query(Long.class).single();
        return reader.find(box).orElseThrow().takings().expected();
    }

    private static final String CLOSE =
            """
            update fee_box
            set closed_at = :at,
                closed_by = :by,
                expected_vnd = :expected,
                counted_vnd = :counted,
                notes = :notes,
                reason = :reason
            where id = :box
            """;

    @Override
    public void close(long box, CashCount count, Closing closing) {
        sql.sql(CLOSE)
                .param("box", box)
                .param("at", closing.at().atOffset(ZoneOffset.UTC))
                .param("by", closing.by().value())
                .param("expected", closing.expected())
                .param("counted", count.total().dong())
                .param("notes", count.told())
                .param("reason", closing.reason())
                .update();
    }

    @Override
    public Optional<CashBox> find(long box) {
        return reader.find(box);
    }

    @Override
    public List<CashBox> of(StoredUnit unit, AccountId officer, LocalDate day) {
        return reader.of(Set.of(unit.id()), day).stream()
                .filter(box -> box.officer().equals(officer))
                .toList();
    }

    @Override
    public List<CashBox> leftOpen(AccountId officer, LocalDate day) {
        return reader.leftOpen(officer, day);
    }

    @Override
    public List<CashBox> of(Set<Long> units, LocalDate day) {
        return reader.of(units, day);
    }
}
