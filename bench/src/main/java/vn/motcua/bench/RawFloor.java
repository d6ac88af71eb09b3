// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The floor under the record path: for each dossier as many commits of one insert and one update by
 * key, plain JDBC with prepared statements on a connection that stays open, in two tables without
 * any constraint but their keys.
 */
final class RawFloor implements AutoCloseable {
    private static final int ROWS_OF_A_WORKER = 1000;

    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private final long firstRow;
    private long turn;

    private static final String TABLES =
            """
            create table bench_floor_row (
                id   bigint primary key,
                turn integer not null
            ) with (fillfactor = 80);
            create table bench_floor_event (
                id     bigint generated always as identity primary key,
                row_id bigint not null,
                turn   bigint not null,
                said   text not null
            );
            """;
    private static final String ROWS =
            """
            insert into bench_floor_row (id, turn)
            select id, 0
            from generate_series(0, :rows - 1) id
            """;

    /** Makes the two tables, with rows of its own for each of so many workers. */
    static void prepare(JdbcClient sql, int workers) {
        sql.sql(TABLES).update();
        sql.sql(ROWS).param("rows", workers * ROWS_OF_A_WORKER).update();
    }

    private static final String INSERT =
            """
            insert into bench_floor_event (row_id, turn, said)
            values (?, ?, ?)
            """;
    private static final String UPDATE =
            """
            update bench_floor_row
            set turn = turn + 1
            where id = ?
            """;

    RawFloor(DataSource database, int worker) throws SQLException {
        this.connection = database.getConnection();
        connection.setAutoCommit(false);
        this.insert = connection.prepareStatement(INSERT);
        this.update = connection.prepareStatement(UPDATE);
        this.firstRow = (long) worker * ROWS_OF_A_WORKER;
    }

    /** As many commits as one dossier takes. */
    void dossier(int commits) throws SQLException {
        long row = firstRow + turn++ % ROWS_OF_A_WORKER;
        for (int transaction = 0; transaction < commits; transaction++) {
            insert.setLong(1, row);
            insert.setLong(2, turn);
            insert.setString(3, "one step done");
            insert.executeUpdate();
            update.setLong(1, row);
            update.executeUpdate();
            connection.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        update.close();
        connection.setAutoCommit(true);
        connection.close();
    }
}
