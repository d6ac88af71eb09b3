/** The command that sums up ratings. */
@NullMarked
package vn.motcua.operation.rating;

import org.jspecify.annotations.NullMarked;
