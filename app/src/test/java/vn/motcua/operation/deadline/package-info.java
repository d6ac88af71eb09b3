/** Tests of the command that computes due dates. */
@NullMarked
package vn.motcua.operation.deadline;

import org.jspecify.annotations.NullMarked;
