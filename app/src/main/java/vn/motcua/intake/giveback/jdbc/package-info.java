/** The return desk in PostgreSQL. */
@NullMarked
package vn.motcua.intake.giveback.jdbc;

import org.jspecify.annotations.NullMarked;
