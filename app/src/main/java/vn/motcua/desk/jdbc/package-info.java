/** The desk in PostgreSQL. */
@NullMarked
package vn.motcua.desk.jdbc;

import org.jspecify.annotations.NullMarked;
