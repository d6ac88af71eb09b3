/** Templates of papers in PostgreSQL. */
@NullMarked
package vn.motcua.printing.jdbc;

import org.jspecify.annotations.NullMarked;
