/** Figures of handling counted in PostgreSQL. */
@NullMarked
package vn.motcua.report.jdbc;

import org.jspecify.annotations.NullMarked;
