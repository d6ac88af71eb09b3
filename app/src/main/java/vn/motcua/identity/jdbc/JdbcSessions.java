// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.account.Sessions;

/** The tables of Spring Session, whose attributes are text (see {@code SessionStore}). */
@Repository
class JdbcSessions implements Sessions {
    private static final int MOST = 500;

    private final JdbcClient sql;
    private final InstantSource clock;

    JdbcSessions(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private static final String OPEN =
            """
            select s.primary_id, s.session_id, s.last_access_time, a.id, a.name,
                max(convert_from(x.attribute_bytes, 'UTF8'))
                    filter (where x.attribute_name = 'since') as since,
                max(convert_from(x.attribute_bytes, 'UTF8'))
                    filter (where x.attribute_name = 'browser') as browser,
                max(convert_from(x.attribute_bytes, 'UTF8'))
                    filter (where x.attribute_name = 'place') as place
            from spring_session s
            join account a on a.id::text = s.principal_name
            join spring_session_attributes x on x.session_primary_id = s.primary_id
            where s.expiry_time > :now
                and (cast(:account as text) is null or s.principal_name = :account)
            group by s.primary_id, a.id
            order by s.last_access_time desc
            limit :most
            """;

    @Override
    public List<Open> of(AccountId account) {
        return open(account, MOST);
    }

    @Override
    public List<Open> all(int most) {
        return open(null, most);
    }

    private List<Open> open(@Nullable AccountId account, int most) {
        return sql.sql(OPEN)
                .param("now", clock.instant().toEpochMilli())
                .param("account", account == null ? null : account.toString())
                .param("most", most)
                .query(JdbcSessions::row)
                .list();
    }

    private static Open row(ResultSet row, int number) throws SQLException {
        return new Open(
                row.getString("primary_id"),
                row.getString("session_id"),
                new AccountId(row.getLong("id")),
                row.getString("name"),
                Instant.parse(row.getString("since")),
                Instant.ofEpochMilli(row.getLong("last_access_time")),
                row.getString("browser"),
                row.getString("place"));
    }

    private static final String END =
            """
            delete from spring_session
            where primary_id = :key and principal_name = :account
            """;

    @Override
    public boolean end(AccountId account, String key) {
        return sql.sql(END).param("key", key).param("account", account.toString()).update() == 1;
    }

    private static final String END_ALL =
            """
            delete from spring_session
            where principal_name = :account
            """;

    @Override
    public void endAll(AccountId account) {
        sql.sql(END_ALL).param("account", account.toString()).update();
    }

    private static final String END_OTHERS =
            """
            delete from spring_session
            where principal_name = :account and session_id <> :kept
            """;

    @Override
    public void endOthers(AccountId account, String secretId) {
        sql.sql(END_OTHERS).param("account", account.toString()).param("kept", secretId).update();
    }
}
