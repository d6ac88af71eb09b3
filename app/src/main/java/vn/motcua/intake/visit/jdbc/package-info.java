/** Visits in PostgreSQL. */
@NullMarked
package vn.motcua.intake.visit.jdbc;

import org.jspecify.annotations.NullMarked;
