// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

/** What a process opens the database for. */
public enum Purpose {
    /** The server of {@code run}: one per data folder, does not borrow another's database. */
    SERVER,
    /** A command that works and ends: shares a running database or starts it for itself. */
    COMMAND
}
