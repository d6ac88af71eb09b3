// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
            insert into stored_file
                (address, size, media_type, stored_at, stored_by, sealed, scanned)
            values (:address, :size, :mediaType, :storedAt, :storedBy, true, :scanned)
            on conflict (address) do update
            set sealed = true, scanned = stored_file.scanned or excluded.scanned
            """;

    @Override
    public void add(StoredFile file) {
        sql.sql(ADD)
                .param("address", file.address().hex())
                .param("size", file.size())
                .param("mediaType", file.kind().mediaType())
                .param("storedAt", file.storedAt().atOffset(ZoneOffset.UTC))
                .param("storedBy", file.storedBy())
                .param("scanned", file.scanned())
                .update();
    }

    private static final String FIND =
            """
            select address, size, media_type, stored_at, stored_by, scanned
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

    @Override
    public boolean anySealed() {
        return sql.sql("select exists (select 1 from stored_file where sealed)")
                .query(Boolean.class)
                .single();
    }

    private static final String AFTER =
            """
            select address, size, media_type, stored_at, stored_by, scanned
            from stored_file
            where address > :address
            order by address
            limit :most
            """;

    @Override
    public List<StoredFile> after(String address, int most) {
        return sql.sql(AFTER)
                .param("address", address)
                .param("most", most)
                .query(JdbcFileRegister::file)
                .list();
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                new FileAddress(row.getString("address")),
                row.getLong("size"),
                FileKind.ofMediaType(row.getString("media_type")).orElseThrow(),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                row.getLong("stored_by"),
                row.getBoolean("scanned"));
    }
}
