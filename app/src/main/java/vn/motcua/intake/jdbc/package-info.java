/** Reception in PostgreSQL. */
@NullMarked
package vn.motcua.intake.jdbc;

import org.jspecify.annotations.NullMarked;
