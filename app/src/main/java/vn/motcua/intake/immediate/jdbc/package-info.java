/** What is done at once, in PostgreSQL. */
@NullMarked
package vn.motcua.intake.immediate.jdbc;

import org.jspecify.annotations.NullMarked;
