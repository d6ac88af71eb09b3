// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One who may write to the database, knows how the chain is made and mends it behind a change. */
final class Forger {
    private final JdbcClient sql;

    Forger(JdbcClient sql) {
        this.sql = sql;
    }

    private record Link(int seq, ChainedEvent placed) {}

    private static final String LINKS =
            """
            select e.*, row_number() over (order by e.seq) as place
            from dossier_event e
            where e.dossier_id = (select id from dossier where code = :code)
            order by e.seq
            """;

    /**
     * Makes all hashes of a dossier, its count and its last hash fit its events as they are now.
     */
    void mendChain(String code) {
        List<Link> links = sql.sql(LINKS).param("code", code).query(Forger::link).list();
        Hash previous = Hash.NONE;
        for (Link link : links) {
            previous = mend(link, previous);
        }
        sql.sql("update dossier set event_count = :count, last_hash = :last where code = :code")
                .param("count", links.size())
                .param("last", previous.bytes())
                .param("code", code)
                .update();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        ChainedEvent placed =
                new ChainedEvent(
                        row.getLong("dossier_id"),
                        row.getInt("place"),
                        row.getString("type"),
                        instant(row, "happened_at"),
                        instant(row, "recorded_at"),
                        row.getString("actor"),
                        row.getString("data"));
        return new Link(row.getInt("seq"), placed);
    }

    private static final String MEND =
            """
            update dossier_event
            set seq = :place, previous_hash = :previous, hash = :hash
            where dossier_id = :id
              and seq = :seq
            """;

    private Hash mend(Link link, Hash previous) {
        Hash hash = link.placed().after(previous);
        sql.sql(MEND)
                .param("place", link.placed().seq())
                .param("previous", previous.bytes())
                .param("hash", hash.bytes())
                .param("id", link.placed().dossierId())
                .param("seq", link.seq())
                .update();
        return hash;
    }

    /** Makes the stored hash of a seal fit what the seal says now. */
    void mendSeal(long number) {
        Seal seal =
                sql.sql("select * from seal where number = :number")
                        .param("number", number)
                        .query(Forger::seal)
                        .single();
        sql.sql("update seal set hash = :hash where number = :number")
                .param("hash", seal.hash().bytes())
                .param("number", number)
                .update();
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getLong("number"),
                instant(row, "sealed_at"),
                row.getLong("first_position"),
                row.getLong("last_position"),
                row.getLong("event_count"),
                Hash.of(row.getBytes("root")),
                Hash.of(row.getBytes("previous_hash")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
