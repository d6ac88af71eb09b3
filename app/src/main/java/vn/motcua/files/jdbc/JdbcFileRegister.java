// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileRegister;
import vn.motcua.files.StoredFile;

/** The register of files in PostgreSQL. */
@Repository
class JdbcFileRegister implements FileRegister {
    private final JdbcClient sql;

    JdbcFileRegister(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String ADD =
            """
            insert into stored_file (address, size, media_type, stored_at, stored_by)
            values (:address, :size, :mediaType, :storedAt, :storedBy)
            on conflict (address) do nothing
            """;

    @Override
    public void add(StoredFile file) {
        sql.sql(ADD)
                .param("address", file.address().hex())
                .param("size", file.size())
                .param("mediaType", file.kind().mediaType())
                .param("storedAt", file.storedAt().atOffset(ZoneOffset.UTC))
                .param("storedBy", file.storedBy())
                .update();
    }

    private static final String FIND =
            """
            select address, size, media_type, stored_at, stored_by
            from stored_file
            where address = :address
            """;

    @Override
    public Optional<StoredFile> find(FileAddress address) {
        return sql.sql(FIND)
                .param("address", address.hex())
                .query(JdbcFileRegister::file)
                .optional();
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                new FileAddress(row.getString("address")),
                row.getLong("size"),
                FileKind.ofMediaType(row.getString("media_type")).orElseThrow(),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                row.getLong("stored_by"));
    }
}
