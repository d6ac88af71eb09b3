// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.motcua.audit.ChainedEvent;
import vn.motcua.audit.EventWalk;
import vn.motcua.audit.Hash;

/** Streams events, a few thousand in memory at a time; needs a transaction around it. */
@Repository
class EventReader {
    private static final int FETCH = 2_000;

    private final NamedParameterJdbcTemplate sql;

    EventReader(DataSource dataSource) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setFetchSize(FETCH);
        this.sql = new NamedParameterJdbcTemplate(template);
    }

    private static final String BY_DOSSIER =
            """
            select d.code, d.event_count, d.last_hash,
                   e.dossier_id, e.seq, e.type, e.happened_at, e.recorded_at, e.actor, e.data,
                   e.previous_hash, e.hash
            from dossier d
            full join dossier_event e on e.dossier_id = d.id
            order by coalesce(e.dossier_id, d.id), e.seq
            """;

    void byDossier(Consumer<EventWalk.Stored> reader) {
        RowCallbackHandler each = row -> reader.accept(stored(row));
        sql.getJdbcOperations().query(BY_DOSSIER, each);
    }

    private static final String BY_POSITION =
            """
            select e.position, e.hash
            from dossier_event e
            where e.position > :after
              and e.position <= :upTo
            order by e.position
            """;

    /** Hashes of the events of these positions, in order. */
    void byPosition(long after, long upTo, PositionedHash reader) {
        RowCallbackHandler each =
                row -> reader.accept(row.getLong("position"), Hash.of(row.getBytes("hash")));
        sql.query(BY_POSITION, Map.of("after", after, "upTo", upTo), each);
    }

    /** Takes the hash of the event at a position. */
    interface PositionedHash {
        void accept(long position, Hash hash);
    }

    private static EventWalk.Stored stored(ResultSet row) throws SQLException {
        byte @Nullable [] lastHash = row.getBytes("last_hash");
        boolean noEvent = row.getObject("seq") == null;
        return new EventWalk.Stored(
                row.getString("code"),
                row.getInt("event_count"),
                lastHash == null ? null : Hash.of(lastHash),
                noEvent ? null : event(row),
                noEvent ? null : Hash.of(row.getBytes("previous_hash")),
                noEvent ? null : Hash.of(row.getBytes("hash")));
    }

    private static ChainedEvent event(ResultSet row) throws SQLException {
        return new ChainedEvent(
                row.getLong("dossier_id"),
                row.getInt("seq"),
                row.getString("type"),
                SealStore.instant(row, "happened_at"),
                SealStore.instant(row, "recorded_at"),
                row.getString("actor"),
                row.getString("data"));
    }
}
