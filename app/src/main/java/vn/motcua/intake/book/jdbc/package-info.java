/** Books of certifications in PostgreSQL. */
@NullMarked
package vn.motcua.intake.book.jdbc;

import org.jspecify.annotations.NullMarked;
