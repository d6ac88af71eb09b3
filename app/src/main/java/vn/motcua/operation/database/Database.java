// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

/** An opened database; closing it gives back what opening it took. */
public sealed interface Database extends AutoCloseable
        permits OwnedDatabase, SharedDatabase, ExternalDatabase {
    /** How to connect as the role of the program. */
    DatabaseAccess access();

    /** Gives the database back; returns when that is done. Closing twice does no harm. */
    @Override
    void close();
}
