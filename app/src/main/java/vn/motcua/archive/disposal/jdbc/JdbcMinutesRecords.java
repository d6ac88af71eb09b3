// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.archive.disposal.minutes.MinutesRecords;
import vn.motcua.archive.disposal.minutes.SignedMinutes;
import vn.motcua.files.FileAddress;
import vn.motcua.identity.AccountId;

/** Signed minutes in PostgreSQL. */
@Repository
class JdbcMinutesRecords implements MinutesRecords {
    private final JdbcClient sql;

    JdbcMinutesRecords(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String FIND =
            """
            select address, signed_by, signed_at
            from disposal_minutes
            where list_id = :list
            """;

    @Override
    public Optional<SignedMinutes> find(long list) {
        return sql.sql(FIND).param("list", list).query(JdbcMinutesRecords::minutes).optional();
    }

    private static final String SIGNED =
            """
            select list_id
            from disposal_minutes
            where list_id = any (:lists::bigint[])
            """;

    @Override
    public Set<Long> signed(Collection<Long> lists) {
        return sql.sql(SIGNED)
                .param("lists", lists.toArray(new Long[0]))
                .query((row, number) -> row.getLong("list_id"))
                .set();
    }

    private static final String ADD =
            """
            insert into disposal_minutes (list_id, address, signed_by, signed_at)
            values (:list, :address, :by, :at)
            on conflict do nothing
            """;

    @Override
    public boolean add(long list, SignedMinutes minutes) {
        return sql.sql(ADD)
                        .param("list", list)
                        .param("address", minutes.file().hex())
                        .param("by", minutes.by().value())
                        .param("at", minutes.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static final String FATE =
            """
            select count(distinct sha256) filter (where gone_at is not null) as gone,
                   count(distinct sha256) filter (where needed_at is not null) as shared
            from disposal_file
            where list_id = :list
            """;

    @Override
    public Fate fate(long list) {
        return sql.sql(FATE)
                .param("list", list)
                .query((row, number) -> new Fate(row.getInt("gone"), row.getInt("shared")))
                .single();
    }

    private static SignedMinutes minutes(ResultSet row, int number) throws SQLException {
        return new SignedMinutes(
                new FileAddress(row.getString("address")),
                new AccountId(row.getLong("signed_by")),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }
}
