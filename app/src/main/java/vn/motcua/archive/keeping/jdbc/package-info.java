/** Terms of kept papers in PostgreSQL. */
@NullMarked
package vn.motcua.archive.keeping.jdbc;

import org.jspecify.annotations.NullMarked;
