/** The queue in PostgreSQL. */
@NullMarked
package vn.motcua.intake.queue.jdbc;

import org.jspecify.annotations.NullMarked;
