// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileRegister;
import vn.motcua.files.Removal;
import vn.motcua.files.StoredFile;

/** The register of files in PostgreSQL. */
@Repository
class JdbcFileRegister implements FileRegister {
    private final JdbcClient sql;
    private final FileRemovals removals;

    JdbcFileRegister(JdbcClient sql, FileRemovals removals) {
        this.sql = sql;
        this.removals = removals;
    }

    private static final String ADD =
            """
            insert into stored_file
                (address, size, media_type, stored_at, stored_by, sealed, scanned)
            values (:address, :size, :mediaType, :storedAt, :storedBy, true, :scanned)
            on conflict (address) do update
            set sealed = true, scanned = stored_file.scanned or excluded.scanned,
                brought_again_at = excluded.stored_at, removed_at = null, erased_at = null
            returning address, size, media_type, stored_at, stored_by, scanned,
                      old.removed_at is not null as was_removed
            """;

    @Override
    public Added add(StoredFile file) {
        return sql.sql(ADD)
                .param("address", file.address().hex())
                .param("size", file.size())
                .param("mediaType", file.kind().mediaType())
                .param("storedAt", file.storedAt().atOffset(ZoneOffset.UTC))
                .param("storedBy", file.storedBy())
                .param("scanned", file.scanned())
                .query((row, number) -> new Added(file(row, number), row.getBoolean("was_removed")))
                .single();
    }

    private static final String FIND =
            """
            select address, size, media_type, stored_at, stored_by, scanned
            from stored_file
            where address = :address
              and removed_at is null
            """;

    @Override
    public Optional<StoredFile> find(FileAddress address) {
        return sql.sql(FIND)
                .param("address", address.hex())
                .query(JdbcFileRegister::file)
                .optional();
    }

    private static final String BROUGHT_AGAIN =
            """
            update stored_file
            set brought_again_at = :now
            where address = :address
              and removed_at is null
            """;

    @Override
    public boolean broughtAgain(FileAddress address, Instant now) {
        return sql.sql(BROUGHT_AGAIN)
                        .param("address", address.hex())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
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
              and removed_at is null
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

    @Override
    public Removal release(FileAddress address, Instant quietSince, Instant now) {
        return removals.release(address, quietSince, now);
    }

    @Override
    public void erase(FileAddress address, Instant now, Runnable delete) {
        removals.erase(address, now, delete);
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
