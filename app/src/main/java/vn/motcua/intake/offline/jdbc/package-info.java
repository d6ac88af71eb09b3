/** Counters for the time without a line, and what they sent, in PostgreSQL. */
@NullMarked
package vn.motcua.intake.offline.jdbc;

import org.jspecify.annotations.NullMarked;
