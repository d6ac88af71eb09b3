/**
 * The database of an installation: our own launch of PostgreSQL in the data folder, its sharing
 * between processes, or an external server.
 */
@NullMarked
package vn.motcua.operation.database;

import org.jspecify.annotations.NullMarked;
