// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;
import vn.motcua.intake.offline.Bytes;
import vn.motcua.intake.offline.OfflineCounter;
import vn.motcua.intake.offline.OfflineCounters;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;

/** Counters for the time without a line, in PostgreSQL. */
@Repository
class JdbcOfflineCounters implements OfflineCounters {
    private final JdbcClient sql;
    private final Units units;

    JdbcOfflineCounters(JdbcClient sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    /** Two at once wait for each other at the row of the unit. */
    private static final String ADD =
            """
            with here as (
                select id
                from unit
                where id = :unit
                for no key update
            )
            insert into offline_counter
                (unit_id, slot, account_id, name, public_key, prepared_at, seen_at,
                 told_from, last_hash)
            select h.id, s.slot, :officer, :name, :key, :at, :at, :at, :none
            from here h
            cross join lateral (
                select n.slot
                from generate_series(1, 99) as n(slot)
                left join offline_counter c on c.unit_id = h.id and c.slot = n.slot
                group by n.slot
                having bool_and(c.id is null or c.ended_at is not null)
                order by max(c.ended_at) nulls first, n.slot
                limit 1
            ) as s
            on conflict (public_key) do nothing
            """;

    @Override
    public Optional<OfflineCounter> add(Wish wish) {
        sql.sql(ADD)
                .param("unit", wish.unit().id())
                .param("officer", wish.officer().value())
                .param("name", wish.name())
                .param("key", wish.key().array())
                .param("at", utc(wish.at()))
                .param("none", Bytes.NONE.array())
                .update();
        return sql.sql(BY_KEY)
                .param("key", wish.key().array())
                .query((row, n) -> counter(row))
                .optional()
                .filter(one -> one.officer().equals(wish.officer()));
    }

    private static final String BY_KEY =
            """
            select *
            from offline_counter
            where public_key = :key
            """;

    private static final String FIND =
            """
            select *
            from offline_counter
            where id = :id
            """;

    @Override
    public Optional<OfflineCounter> find(long id) {
        return sql.sql(FIND).param("id", id).query((row, n) -> counter(row)).optional();
    }

    private static final String OF_UNITS =
            """
            select *
            from offline_counter
            where unit_id = any(:units)
               or account_id = :officer
            order by ended_at desc nulls first, name, id
            limit 500
            """;

    @Override
    public List<OfflineCounter> of(Collection<Long> wanted, AccountId officer) {
        return sql.sql(OF_UNITS)
                .param("units", wanted.toArray(Long[]::new))
                .param("officer", officer.value())
                .query((row, n) -> counter(row))
                .list();
    }

    private static final String SEEN =
            """
            update offline_counter
            set seen_at = greatest(seen_at, :at),
                told_from = case when last_sequence = :sequence
                                 then greatest(told_from, :at)
                                 else told_from end
            where id = :id
              and ended_at is null
            """;

    @Override
    public boolean seen(long id, int sequence, Instant at) {
        return sql.sql(SEEN)
                        .param("id", id)
                        .param("sequence", sequence)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    private static final String END =
            """
            update offline_counter
            set ended_at = :at,
                ended_by = :by,
                reason = :reason
            where id = :id
              and ended_at is null
            """;

    @Override
    public boolean end(long id, AccountId by, OfflineCounter.End end) {
        return sql.sql(END)
                        .param("id", id)
                        .param("at", utc(end.at()))
                        .param("by", by.value())
                        .param("reason", end.reason())
                        .update()
                == 1;
    }

    private OfflineCounter counter(ResultSet row) throws SQLException {
        @Nullable Instant ended = instant(row, "ended_at");
        return new OfflineCounter(
                row.getLong("id"),
                unit(row.getLong("unit_id")),
                row.getInt("slot"),
                new AccountId(row.getLong("account_id")),
                row.getString("name"),
                Bytes.of(row.getBytes("public_key")),
                new OfflineCounter.Times(
                        must(row, "prepared_at"), must(row, "seen_at"), must(row, "told_from")),
                new OfflineCounter.Last(
                        row.getInt("last_sequence"), Bytes.of(row.getBytes("last_hash"))),
                ended == null ? null : new OfflineCounter.End(ended, row.getString("reason")));
    }

    private StoredUnit unit(long id) {
        return units.tree().all().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Instant must(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
