// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

/** Hears how far an import of dossiers is. */
@FunctionalInterface
public interface ImportProgress {
    /** So many rows of so many are done; called after every batch that stands in the database. */
    void done(long rows, long of);
}
