// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.testing.TestPrograms;

/** Opening data folders in tests; the programs of PostgreSQL are unpacked once for all. */
final class Folders {
    private Folders() {}

    static DataFolder at(Path root) {
        return new DataFolder(root, TestPrograms.FOLDER);
    }

    static Database open(Path root) {
        return at(root).open(opening(Purpose.COMMAND, new ArrayList<>()));
    }

    static Database open(Path root, List<Sentence> told) {
        return at(root).open(opening(Purpose.COMMAND, told));
    }

    static Opening opening(Purpose purpose, List<Sentence> told) {
        return new Opening(purpose, Map.of(), Collections.synchronizedList(told)::add, () -> false);
    }

    static JdbcClient client(DatabaseAccess access) {
        return JdbcClient.create(
                new DriverManagerDataSource(access.jdbcUrl(), access.user(), access.password()));
    }

    static String setting(DatabaseAccess access, String name) {
        return client(access)
                .sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
