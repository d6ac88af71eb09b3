// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.intake.giveback.CodeBook;
import vn.motcua.intake.giveback.ReadyPile;

/** Codes of hand-overs in PostgreSQL. */
@Repository
class JdbcCodeBook implements CodeBook {
    private final JdbcClient sql;

    JdbcCodeBook(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String WRITE =
            """
            insert into giveback_code (dossier_id, hash, salt, good_until, made_by, made_at)
            values (:dossier, :hash, :salt, :until, :by, :at)
            on conflict (dossier_id) do update
            set hash = excluded.hash,
                salt = excluded.salt,
                good_until = excluded.good_until,
                tries = 0,
                made_by = excluded.made_by,
                made_at = excluded.made_at
            """;

    @Override
    public void write(long dossier, Kept kept, ReadyPile.Noting by) {
        sql.sql(WRITE)
                .param("dossier", dossier)
                .param("hash", kept.hash())
                .param("salt", kept.salt())
                .param("until", kept.until().atOffset(ZoneOffset.UTC))
                .param("by", by.account().value())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static final String TRY =
            """
            update giveback_code
            set tries = tries + 1
            where dossier_id = :dossier
              and tries < :most
            returning hash, salt, good_until, tries
            """;

    @Override
    public Optional<Kept> tryOnce(long dossier, int most) {
        return sql.sql(TRY)
                .param("dossier", dossier)
                .param("most", most)
                .query((row, number) -> kept(row))
                .optional();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getBytes("hash"),
                row.getBytes("salt"),
                row.getObject("good_until", OffsetDateTime.class).toInstant(),
                row.getInt("tries"));
    }
}
