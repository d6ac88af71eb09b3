// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.PaperFile;
import vn.motcua.identity.AccountId;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.ReceptionForms;

/** The open forms of reception in PostgreSQL. */
@Repository
class JdbcReceptionForms implements ReceptionForms {
    private final JdbcClient sql;

    JdbcReceptionForms(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String OPEN =
            """
            insert into reception_form (key_hash, account_id, opened_at)
            values (:key, :account, :at)
            on conflict (key_hash) do nothing
            """;

    @Override
    public void open(FormKey key, AccountId account, Instant at) {
        sql.sql(OPEN)
                .param("key", key.hash())
                .param("account", account.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static final String FIND =
            """
            select account_id, served_code, served_hash
            from reception_form
            where key_hash = :key
            """;

    @Override
    public Optional<Open> find(FormKey key) {
        return sql.sql(FIND)
                .param("key", key.hash())
                .query((row, number) ->
                        new Open(new AccountId(row.getLong("account_id")), served(row), files(key)))
                .optional();
    }

    private static @Nullable Served served(ResultSet row) throws SQLException {
        @Nullable String code = row.getString("served_code");
        return code == null ? null : new Served(new DossierCode(code), row.getBytes("served_hash"));
    }

    private static final String FILES =
            """
            select field, file_address, file_name
            from reception_form_file
            where key_hash = :key
            """;

    private Map<String, PaperFile> files(FormKey key) {
        return sql
                .sql(FILES)
                .param("key", key.hash())
                .query((row, number) ->
                        Map.entry(
                                row.getString("field"),
                                new PaperFile(
                                        row.getString("file_address"), row.getString("file_name"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static final String ATTACH =
            """
            insert into reception_form_file (key_hash, field, file_address, file_name)
            values (:key, :field, :address, :name)
            on conflict (key_hash, field) do update
            set file_address = excluded.file_address,
                file_name = excluded.file_name
            """;

    @Override
    public void attach(FormKey key, String field, PaperFile file) {
        sql.sql(ATTACH)
                .param("key", key.hash())
                .param("field", field)
                .param("address", file.address())
                .param("name", file.name())
                .update();
    }

    private static final String SERVE =
            """
            update reception_form
            set served_code = :code,
                served_hash = :hash,
                typed = null
            where key_hash = :key
              and served_code is null
            """;

    @Override
    public void serve(FormKey key, Served served) {
        sql.sql(SERVE)
                .param("key", key.hash())
                .param("code", served.code().value())
                .param("hash", served.hash())
                .update();
    }

    private static final String KEEP =
            """
            update reception_form
            set typed = :typed
            where key_hash = :key
            """;

    @Override
    public void keepTyped(FormKey key, byte[] closed) {
        sql.sql(KEEP).param("key", key.hash()).param("typed", closed, Types.BINARY).update();
    }

    private static final String TAKE =
            """
            update reception_form
            set typed = null
            where key_hash = :key
              and typed is not null
            returning old.typed
            """;

    @Override
    public Optional<byte[]> takeTyped(FormKey key) {
        return sql.sql(TAKE)
                .param("key", key.hash())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private static final String SWEEP =
            """
            delete from reception_form
            where opened_at < :before
            """;

    @Override
    public void sweep(Instant before) {
        sql.sql(SWEEP).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }
}
