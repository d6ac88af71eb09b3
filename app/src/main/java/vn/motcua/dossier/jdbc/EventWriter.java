// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.audit.Hash;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Recorded;
import vn.motcua.dossier.RequestKey;
import vn.motcua.dossier.RequestKeyReusedException;

/** Reads where a dossier stands and writes its next event together with the new state. */
@Repository
class EventWriter {
    private final JdbcClient sql;

    EventWriter(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Where a dossier stands.
     *
     * @param served what this request did before, null for a new request
     */
    record Current(
            long id, DossierState state, int version, Hash lastHash, @Nullable Served served) {}

    /** What a request did: the event it made. */
    record Served(DossierCode code, int seq, String type) {
        /**
         * The answer given then.
         *
         * @throws RequestKeyReusedException when it was given to a request for something else
         */
        Recorded.Done answer(EventType wanted) {
            if (!type.equals(wanted.code())) {
                throw new RequestKeyReusedException(code);
            }
            return new Recorded.Done(code, seq);
        }
    }

    private static final String CURRENT =
            """
            select d.id, d.state, d.event_count, d.last_hash,
                   e.seq as served_seq, e.type as served_type, o.code as served_code
            from dossier d
            left join dossier_event e on e.request_key = :key
            left join dossier o on o.id = e.dossier_id
            where d.code = :code
            """;

    Optional<Current> current(DossierCode code, RequestKey key) {
        return sql.sql(CURRENT)
                .param("code", code.value())
                .param("key", key.value())
                .query((row, n) ->
                        new Current(
                                row.getLong("id"),
                                DossierState.ofCode(row.getInt("state")),
                                row.getInt("event_count"),
                                Hash.of(row.getBytes("last_hash")),
                                row.getString("served_code") == null ? null : served(row, n)))
                .optional();
    }

    private static Served served(ResultSet row, int number) throws SQLException {
        return new Served(
                new DossierCode(row.getString("served_code")),
                row.getInt("served_seq"),
                row.getString("served_type"));
    }

    private static final String WRITE =
            """
            with moved as (
                update dossier
                set state = :state,
                    event_count = :seq,
                    last_hash = :hash,
                    finished_at = case when :ends then :happenedAt else finished_at end,
                    outcome = case when :ends then :outcome else outcome end,
                    returned_at = case :type when 'returned' then :happenedAt else returned_at end
                where id = :id
                  and event_count = :seq - 1
                returning id
            )
            insert into dossier_event
                (dossier_id, seq, type, happened_at, recorded_at, actor, data, request_key,
                 previous_hash, hash)
            select id, :seq, :type, :happenedAt, :recordedAt, :actor, :data::json, :key,
                   :previous, :hash
            from moved
            """;

    /**
     * True when written; false when another change came first.
     *
     * <p>No parameter is ever null: one that is null now and then has no type then, and the
     * statement would be prepared and planned anew.
     */
    boolean write(Current current, DossierState next, Entry entry) {
        Entry.Place place =
                new Entry.Place(current.id(), current.version() + 1, current.lastHash());
        @Nullable Outcome outcome = entry.event().outcome();
        return sql.sql(WRITE)
                        .params(entry.link(place, next))
                        .param("ends", outcome != null)
                        .param("outcome", outcome == null ? 0 : outcome.number())
                        .update()
                == 1;
    }

    private static final String LAST_CHANGE =
            """
            select seq, actor, recorded_at
            from dossier_event
            where dossier_id = :id
            order by seq desc
            limit 1
            """;

    /** Who made the last change of a dossier, and when. */
    Recorded.Overtaken lastChange(long dossierId) {
        return sql.sql(LAST_CHANGE)
                .param("id", dossierId)
                .query((row, n) ->
                        new Recorded.Overtaken(
                                row.getInt("seq"),
                                row.getString("actor"),
                                Timestamps.instant(row, "recorded_at")))
                .single();
    }

    private static final String SERVED =
            """
            select d.code as served_code, e.seq as served_seq, e.type as served_type
            from dossier_event e
            join dossier d on d.id = e.dossier_id
            where e.request_key = :key
            """;

    /** What this request did before, empty when it is new. */
    Optional<Served> served(RequestKey key) {
        return sql.sql(SERVED).param("key", key.value()).query(EventWriter::served).optional();
    }
}
