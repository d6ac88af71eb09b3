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
    /**
     * The database the environment names; empty if it names none. Throws a sentence if it cannot be
     * reached or does not fit.
     */
    static Optional<ExternalDatabase> named(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("MOTCUA_DB_URL"))
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .map(url -> reached(access(url, environment)));
    }

    private static DatabaseAccess access(String url, Map<String, String> environment) {
        return new DatabaseAccess(
                url.startsWith("jdbc:") ? url : "jdbc:" + url,
                environment.getOrDefault("MOTCUA_DB_USER", "motcua"),
                environment.getOrDefault("MOTCUA_DB_PASSWORD", ""));
    }

    private static ExternalDatabase reached(DatabaseAccess access) {
        ServerFitness.require(access);
        return new ExternalDatabase(access);
    }

    /** Nothing is given back: the server is not ours. */
    @Override
    public void close() {}
}
