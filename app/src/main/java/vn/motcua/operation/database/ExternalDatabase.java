// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.util.Map;
import java.util.Optional;

/**
 * A database on a server that others run, named by {@code MOTCUA_DB_URL}, {@code MOTCUA_DB_USER}
 * and {@code MOTCUA_DB_PASSWORD}.
 *
 * @param access what the environment says
 */
record ExternalDatabase(DatabaseAccess access) implements Database {
    /** The database the environment names, checked; empty if it names none. */
    static Optional<ExternalDatabase> named(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("MOTCUA_DB_URL"))
                .filter(url -> !url.isBlank())
                .map(url ->
                        new DatabaseAccess(
                                url,
                                environment.getOrDefault("MOTCUA_DB_USER", "motcua"),
                                environment.getOrDefault("MOTCUA_DB_PASSWORD", "")))
                .map(ExternalDatabase::new);
    }

    @Override
    public void close() {}
}
