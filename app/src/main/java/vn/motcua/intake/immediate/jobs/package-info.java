/** The jobs that settle what was done at once. */
@NullMarked
package vn.motcua.intake.immediate.jobs;

import org.jspecify.annotations.NullMarked;
