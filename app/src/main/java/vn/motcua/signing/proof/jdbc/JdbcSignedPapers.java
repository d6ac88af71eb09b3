// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.proof.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.files.FileAddress;
import vn.motcua.signing.proof.SignedPaper;
import vn.motcua.signing.proof.SignedPapers;

/** The list of signed papers in PostgreSQL. */
@Repository
class JdbcSignedPapers implements SignedPapers {
    private final JdbcClient sql;

    JdbcSignedPapers(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String ADD =
            """
            insert into signed_paper (address, signed_at, level, checked_at)
            values (:address, :at, 'B', :at)
            on conflict (address) do nothing
            """;

    @Override
    public void add(FileAddress address, Instant signedAt) {
        sql.sql(ADD)
                .param("address", address.hex())
                .param("at", signedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static final String FIND =
            """
            select address, signed_at, extended_address, tries, given_up
            from signed_paper
            where address = :address or extended_address = :address
            order by signed_at
            limit 1
            """;

    @Override
    public Optional<SignedPaper> find(FileAddress address) {
        return sql.sql(FIND)
                .param("address", address.hex())
                .query(JdbcSignedPapers::row)
                .optional();
    }

    private static final String EXTENDED =
            """
            update signed_paper
            set level = 'LTA', extended_address = :extended, extended_at = :at,
                verdict = 'SOUND', checked_at = :at
            where address = :address and extended_address is null
            """;

    @Override
    public void extended(FileAddress address, FileAddress extended, Instant at) {
        sql.sql(EXTENDED)
                .param("address", address.hex())
                .param("extended", extended.hex())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static final String FAILED =
            """
            update signed_paper
            set tries = tries + 1, last_tried_at = :at, given_up = :givenUp
            where address = :address
            """;

    @Override
    public void failed(FileAddress address, Instant at, boolean givenUp) {
        sql.sql(FAILED)
                .param("address", address.hex())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("givenUp", givenUp)
                .update();
    }

    private static final String CHECKED =
            """
            update signed_paper
            set verdict = :verdict, checked_at = :at
            where address = :address
            """;

    @Override
    public void checked(FileAddress address, Standing standing, Instant at) {
        sql.sql(CHECKED)
                .param("address", address.hex())
                .param("verdict", standing.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void hope(FileAddress address) {
        sql.sql("update signed_paper set given_up = false where address = :address")
                .param("address", address.hex())
                .update();
    }

    private static final String WAITING =
            """
            select count(*)
            from signed_paper
            where level = 'B' and not given_up
            """;

    @Override
    public long waiting() {
        return sql.sql(WAITING).query(Long.class).single();
    }

    private static SignedPaper row(ResultSet row, int number) throws SQLException {
        String extended = row.getString("extended_address");
        return new SignedPaper(
                new FileAddress(row.getString("address")),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(extended).map(FileAddress::new),
                row.getInt("tries"),
                row.getBoolean("given_up"));
    }
}
