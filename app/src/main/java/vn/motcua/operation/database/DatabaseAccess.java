// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

/**
 * What is needed to connect to a database.
 *
 * @param jdbcUrl the address, without user and password
 * @param user the role to connect as
 * @param password its password; never printed
 */
public record DatabaseAccess(String jdbcUrl, String user, String password) {
    /** The same server and role, another database of it. */
    public DatabaseAccess toDatabase(String name) {
        return new DatabaseAccess(
                jdbcUrl.replaceFirst("(://[^/]+/)[^?]*", "$1" + name), user, password);
    }

    /** The server and database alone, without parameters, which may hold secrets. */
    public String server() {
        return jdbcUrl.replaceFirst("\\?.*", "");
    }

    /** The access without its password, fit for a log. */
    @Override
    public String toString() {
        return "DatabaseAccess[" + server() + ", user " + user + "]";
    }
}
