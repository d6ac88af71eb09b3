// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.files.FileAddress;
import vn.motcua.files.Removal;

/**
 * Takes files out of the register, each under the lock of its row: whoever is about to point to it
 * came before and is seen, or comes after and finds nothing.
 */
@Repository
class FileRemovals {
    private final JdbcClient sql;

    FileRemovals(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String LOCK =
            """
            select removed_at is not null
            from stored_file
            where address = :address
            for update
            """;

    private static final String RELEASE =
            """
            update stored_file
            set removed_at = :now
            where address = :address
              and greatest(stored_at, brought_again_at) <= :quietSince
            """;

    private static final String NEEDED =
            """
            select exists (
                select 1
                from stored_file_use
                where address = :address)
            """;

    @Transactional
    public Removal release(FileAddress address, Instant quietSince, Instant now) {
        var removed = of(LOCK, address).query(Boolean.class).optional();
        if (removed.isEmpty()) {
            return Removal.UNKNOWN;
        }
        if (removed.get()) {
            return Removal.REMOVED;
        }
        if (of(NEEDED, address).query(Boolean.class).single()) {
            return Removal.NEEDED;
        }
        int released =
                of(RELEASE, address)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("quietSince", quietSince.atOffset(ZoneOffset.UTC))
                        .update();
        return released == 1 ? Removal.REMOVED : Removal.TOO_FRESH;
    }

    private static final String TO_ERASE =
            """
            select removed_at is not null and erased_at is null
            from stored_file
            where address = :address
            for update
            """;

    private static final String ERASED =
            """
            update stored_file
            set erased_at = :now
            where address = :address
            """;

    @Transactional
    public void erase(FileAddress address, Instant now, Runnable delete) {
        if (of(TO_ERASE, address).query(Boolean.class).optional().orElse(false)) {
            delete.run();
            of(ERASED, address).param("now", now.atOffset(ZoneOffset.UTC)).update();
        }
    }

    private JdbcClient.StatementSpec of(String statement, FileAddress address) {
        return sql.sql(statement).param("address", address.hex());
    }
}
