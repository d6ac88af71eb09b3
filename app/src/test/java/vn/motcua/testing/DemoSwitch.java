// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the {@link SampleOffice} an ordinary installation for a while.
 *
 * @param sql its database
 */
public record DemoSwitch(JdbcClient sql) {
    /** From now on it is an ordinary installation. */
    public void off() {
        sql.sql("delete from installation_mark where name = 'demo'").update();
    }

    /** From now on it is a demo again. */
    public void on() {
        sql.sql(
                        """
                        insert into installation_mark (name, value)
                        values ('demo', 'loaded')
                        on conflict (name) do nothing
                        """)
                .update();
    }
}
