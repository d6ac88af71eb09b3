/** Issued papers in PostgreSQL. */
@NullMarked
package vn.motcua.issuing.jdbc;

import org.jspecify.annotations.NullMarked;
