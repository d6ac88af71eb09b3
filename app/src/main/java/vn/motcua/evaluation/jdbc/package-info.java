/** Ratings in PostgreSQL. */
@NullMarked
package vn.motcua.evaluation.jdbc;

import org.jspecify.annotations.NullMarked;
