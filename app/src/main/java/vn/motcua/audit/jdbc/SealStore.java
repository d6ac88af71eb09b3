// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.audit.Seal;
import vn.motcua.audit.StoredSeal;

/** Reads and writes rows of seals. */
@Repository
class SealStore {
    private final JdbcClient sql;

    SealStore(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String LAST =
            """
            select number, sealed_at, first_position, last_position, event_count, root,
                   previous_hash, hash
            from seal
            order by number desc
            limit 1
            """;

    Optional<Seal> last() {
        return sql.sql(LAST).query(SealStore::stored).optional().map(StoredSeal::seal);
    }

    private static final String AFTER =
            """
            select number, sealed_at, first_position, last_position, event_count, root,
                   previous_hash, hash
            from seal
            where number > :number
            order by number
            limit 1000
            """;

    /** At most a thousand seals after this number, oldest first. */
    List<StoredSeal> after(long number) {
        return sql.sql(AFTER).param("number", number).query(SealStore::stored).list();
    }

    private static final String ADD =
            """
            insert into seal
                (number, sealed_at, first_position, last_position, event_count, root,
                 previous_hash, hash)
            values (:number, :sealedAt, :first, :last, :events, :root, :previous, :hash)
            """;

    void add(Seal seal) {
        sql.sql(ADD)
                .param("number", seal.number())
                .param("sealedAt", seal.sealedAt().atOffset(ZoneOffset.UTC))
                .param("first", seal.first())
                .param("last", seal.last())
                .param("events", seal.events())
                .param("root", seal.root().bytes())
                .param("previous", seal.previous().bytes())
                .param("hash", seal.hash().bytes())
                .update();
    }

    private static StoredSeal stored(ResultSet row, int number) throws SQLException {
        return new StoredSeal(seal(row), StoredHash.of(row, "hash"));
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("number"),
                instant(row, "sealed_at"),
                row.getLong("first_position"),
                row.getLong("last_position"),
                row.getLong("event_count"),
                StoredHash.of(row, "root"),
                StoredHash.of(row, "previous_hash"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
