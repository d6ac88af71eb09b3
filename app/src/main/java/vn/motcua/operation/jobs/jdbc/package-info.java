/** The jobs that run by themselves, as the scheduler keeps them. */
@NullMarked
package vn.motcua.operation.jobs.jdbc;

import org.jspecify.annotations.NullMarked;
