// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
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
            select coalesce(d.code, e.data ->> 'code', '#' || e.dossier_id) as name,
                   d.id, d.event_count, d.last_hash,
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
                row -> reader.accept(row.getLong("position"), StoredHash.of(row, "hash"));
        sql.query(BY_POSITION, Map.of("after", after, "upTo", upTo), each);
    }

    /** Takes the hash of the event at a position. */
    interface PositionedHash {
        void accept(long position, Hash hash);
    }

    private static EventWalk.Stored stored(ResultSet row) throws SQLException {
        boolean gone = row.getObject("id") == null;
        boolean noEvent = row.getObject("seq") == null;
        return new EventWalk.Stored(
                row.getString("name"),
                gone
                        ? null
                        : new EventWalk.Row(
                                row.getInt("event_count"), StoredHash.of(row, "last_hash")),
                noEvent
                        ? null
                        : new EventWalk.Link(
                                event(row),
                                StoredHash.of(row, "previous_hash"),
                                StoredHash.of(row, "hash")));
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
