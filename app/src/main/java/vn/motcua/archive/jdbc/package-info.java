/** Kept papers in PostgreSQL. */
@NullMarked
package vn.motcua.archive.jdbc;

import org.jspecify.annotations.NullMarked;
