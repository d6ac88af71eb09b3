// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;

/** The demo made a province of a hundred communes, by SQL as the superuser of the database. */
final class Province {
    private static final String SCRIPT = "desk/province.sql";

    private Province() {}

    /** Fills the running database of this data folder until it holds so many dossiers. */
    static void fill(Path folder, int dossiers) throws IOException, SQLException {
        try (Connection database = administrator(folder)) {
            database.setAutoCommit(false);
            try (PreparedStatement wish =
                            database.prepareStatement(
                                    "select set_config('motcua.bench.dossiers', ?, false)");
                    Statement statement = database.createStatement()) {
                wish.setString(1, Integer.toString(dossiers));
                wish.execute();
                statement.execute(script());
                database.commit();
                database.setAutoCommit(true);
                statement.execute("vacuum analyze");
                statement.execute("checkpoint");
            }
        }
    }

    private static Connection administrator(Path folder) throws IOException, SQLException {
        Properties keys = new Properties();
        try (InputStream file = Files.newInputStream(folder.resolve("database.properties"))) {
            keys.load(file);
        }
        String address = "jdbc:postgresql://127.0.0.1:%s/motcua".formatted(keys.get("port"));
        return DriverManager.getConnection(
                address, "postgres", keys.getProperty("administrator.password"));
    }

    private static String script() throws IOException {
        try (InputStream file = Province.class.getResourceAsStream(SCRIPT)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
