/** Batches of old results in PostgreSQL. */
@NullMarked
package vn.motcua.archive.bulk.jdbc;

import org.jspecify.annotations.NullMarked;
