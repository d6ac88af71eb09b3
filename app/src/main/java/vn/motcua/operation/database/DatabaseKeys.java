// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/**
 * The port and passwords of the embedded database, in a file that only the owner may read.
 *
 * @param port the loopback port that this data folder keeps
 * @param password of the role {@link #USER}, which owns the database and is no superuser
 * @param administratorPassword of the superuser {@link #ADMINISTRATOR}
 */
record DatabaseKeys(int port, String password, String administratorPassword) {
    /** The role of the program. */
    static final String USER = "motcua";

    /** The superuser of the server. */
    static final String ADMINISTRATOR = "postgres";

    /** The file in the data folder. */
    static final String FILE = "database.properties";

    private static final int PASSWORD_BYTES = 24;

    /** The keys of a data folder, made and kept there if it has none yet. */
    static DatabaseKeys of(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(FILE))) {
            if (Files.exists(folder.resolve(PostgresCluster.NAME))) {
                throw lost(folder);
            }
            new DatabaseKeys(LoopbackPort.anyFree(), newPassword(), newPassword()).keepIn(folder);
        }
        return read(folder);
    }

    /** The keys of a data folder that has them; throws if it has none. */
    static DatabaseKeys read(Path folder) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
            properties.load(reader);
        }
        String port = properties.getProperty("port", "");
        String password = properties.getProperty("password");
        String administrator = properties.getProperty("administrator.password");
        if (!port.matches("\\d{1,5}") || password == null || administrator == null) {
            throw lost(folder);
        }
        return new DatabaseKeys(Integer.parseInt(port), password, administrator);
    }

    private static PlainFailure lost(Path folder) {
        return new PlainFailure(Sentence.of("operation.database.keys", folder.resolve(FILE)));
    }

    /** The same keys with another port, kept in the folder. */
    DatabaseKeys movedTo(int otherPort, Path folder) throws IOException {
        DatabaseKeys moved = new DatabaseKeys(otherPort, password, administratorPassword);
        moved.keepIn(folder);
        return moved;
    }

    private void keepIn(Path folder) throws IOException {
        OwnerOnly.write(
                folder.resolve(FILE),
                """
                # Made by Một Cửa at the first start. Without it the database cannot be opened.
                port=%d
                password=%s
                administrator.password=%s
                """
                        .formatted(port, password, administratorPassword));
    }

    /** How the program connects. */
    DatabaseAccess access() {
        return new DatabaseAccess(url(USER), USER, password);
    }

    /** How the superuser connects. */
    DatabaseAccess administrator() {
        return new DatabaseAccess(url("postgres"), ADMINISTRATOR, administratorPassword);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?ApplicationName=motcua&reWriteBatchedInserts=true"
                .formatted(port, database);
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The keys without the passwords. */
    @Override
    public String toString() {
        return "DatabaseKeys[port " + port + "]";
    }
}
