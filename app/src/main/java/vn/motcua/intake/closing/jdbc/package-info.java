/** Closes of days in PostgreSQL. */
@NullMarked
package vn.motcua.intake.closing.jdbc;

import org.jspecify.annotations.NullMarked;
