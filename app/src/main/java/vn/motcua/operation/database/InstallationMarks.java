// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is remembered of this installation as a whole, a word under a name. */
@Component
public class InstallationMarks {
    private final JdbcClient sql;

    InstallationMarks(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String READ =
            """
            select value
            from installation_mark
            where name = :name
            """;

    /** The word under this name, empty when there is none. */
    public Optional<String> read(String name) {
        return sql.sql(READ)
                .param("name", name)
                .query((row, number) -> row.getString("value"))
                .optional();
    }

    private static final String WRITE =
            """
            insert into installation_mark (name, value)
            values (:name, :value)
            on conflict (name) do update set value = excluded.value
            """;

    /** Puts the word under this name, in place of the one before. */
    public void write(String name, String value) {
        sql.sql(WRITE).param("name", name).param("value", value).update();
    }
}
