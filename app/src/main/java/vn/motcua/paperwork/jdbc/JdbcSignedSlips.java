// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.files.FileAddress;
import vn.motcua.identity.AccountId;
import vn.motcua.paperwork.SignedSlip;
import vn.motcua.paperwork.SignedSlips;

/** Signed papers of the process in PostgreSQL. */
@Repository
class JdbcSignedSlips implements SignedSlips {
    private final JdbcClient sql;

    JdbcSignedSlips(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String FIND =
            """
            select s.address, s.signed_by, s.signed_at
            from signed_slip s
            join dossier d on d.id = s.dossier_id
            where d.code = :dossier
              and s.paper = :paper
              and s.seq = :seq
            """;

    @Override
    public Optional<SignedSlip> find(Key key) {
        return of(FIND, key).query(JdbcSignedSlips::slip).optional();
    }

    private static final String ADD =
            """
            insert into signed_slip (dossier_id, paper, seq, address, signed_by, signed_at)
            select id, :paper, :seq, :address, :by, :at
            from dossier
            where code = :dossier
            on conflict do nothing
            """;

    @Override
    public boolean add(Key key, SignedSlip slip) {
        return of(ADD, key)
                        .param("address", slip.file().hex())
                        .param("by", slip.by().map(AccountId::value).orElse(null))
                        .param("at", slip.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec of(String statement, Key key) {
        return sql.sql(statement)
                .param("dossier", key.dossier().value())
                .param("paper", key.word())
                .param("seq", key.seq());
    }

    private static SignedSlip slip(ResultSet row, int number) throws SQLException {
        Long by = row.getObject("signed_by", Long.class);
        return new SignedSlip(
                new FileAddress(row.getString("address")),
                Optional.ofNullable(by).map(AccountId::new),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }
}
