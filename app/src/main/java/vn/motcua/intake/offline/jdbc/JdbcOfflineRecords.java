// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;
import vn.motcua.intake.offline.Bytes;
import vn.motcua.intake.offline.OfflineRecords;

/** What counters sent, in PostgreSQL. */
@Repository
class JdbcOfflineRecords implements OfflineRecords {
    private final JdbcClient sql;

    JdbcOfflineRecords(JdbcClient sql) {
        this.sql = sql;
    }

    /** The counter moves on with its record, or neither of them is kept. */
    private static final String ADD =
            """
            with moved as (
                update offline_counter
                set last_sequence = :sequence,
                    last_hash = :hash,
                    told_from = greatest(told_from, :told)
                where id = :counter
                  and last_sequence = :sequence - 1
                returning id
            )
            insert into offline_record
                (counter_id, sequence, hash, kind, told_at, arrived_at, outcome, codes, notes,
                 record)
            select id, :sequence, :hash, :kind, :told, :arrived, :outcome, :codes, :notes,
                   :record
            from moved
            """;

    @Override
    public boolean add(Kept record) {
        return sql.sql(ADD)
                        .param("counter", record.counter())
                        .param("sequence", record.sequence())
                        .param("hash", record.hash().array())
                        .param("kind", record.kind())
                        .param("told", utc(record.told()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("arrived", utc(record.arrived()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("outcome", record.outcome().number())
                        .param("codes", record.codes().toArray(String[]::new))
                        .param("notes", record.notes().toArray(String[]::new))
                        .param("record", record.text(), Types.VARCHAR)
                        .update()
                == 1;
    }

    private static final String FIND =
            """
            select *
            from offline_record
            where counter_id = :counter
              and sequence = :sequence
            """;

    @Override
    public Optional<Kept> find(long counter, int sequence) {
        return sql.sql(FIND)
                .param("counter", counter)
                .param("sequence", sequence)
                .query((row, n) -> kept(row))
                .optional();
    }

    private static final String OF_COUNTER =
            """
            select *
            from offline_record
            where counter_id = :counter
            order by outcome = 3 desc, sequence desc
            limit 100
            """;

    @Override
    public List<Kept> of(long counter) {
        return sql.sql(OF_COUNTER).param("counter", counter).query((row, n) -> kept(row)).list();
    }

    private static final String TO_LOOK_AT =
            """
            select count(*)
            from offline_record
            where counter_id = :counter
              and outcome = 3
            """;

    @Override
    public int toLookAt(long counter) {
        return sql.sql(TO_LOOK_AT).param("counter", counter).query(Integer.class).single();
    }

    private static final String DONE =
            """
            update offline_record
            set outcome = :outcome,
                codes = :codes,
                notes = :notes,
                record = null,
                settled_by = :by,
                settled_at = :at
            where counter_id = :counter
              and sequence = :sequence
              and outcome = 3
            """;

    @Override
    public boolean done(Kept record, AccountId by, Instant at) {
        return sql.sql(DONE)
                        .param("outcome", record.outcome().number())
                        .param("codes", record.codes().toArray(String[]::new))
                        .param("notes", record.notes().toArray(String[]::new))
                        .param("counter", record.counter())
                        .param("sequence", record.sequence())
                        .param("by", by.value())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    private static final String SETTLE =
            """
            update offline_record
            set outcome = 4,
                record = null,
                settled_by = :by,
                settled_at = :at,
                settled_how = :how
            where counter_id = :counter
              and sequence = :sequence
              and outcome = 3
            """;

    @Override
    public boolean settle(Kept record, AccountId by, String how, Instant at) {
        return sql.sql(SETTLE)
                        .param("counter", record.counter())
                        .param("sequence", record.sequence())
                        .param("by", by.value())
                        .param("at", utc(at))
                        .param("how", how)
                        .update()
                == 1;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("counter_id"),
                row.getInt("sequence"),
                Bytes.of(row.getBytes("hash")),
                row.getString("kind"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                Outcome.ofNumber(row.getInt("outcome")),
                texts(row, "codes"),
                texts(row, "notes"),
                row.getString("record"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
