/** The commands that read all kept files again, seal those from before, and move them. */
@NullMarked
package vn.motcua.operation.filing;

import org.jspecify.annotations.NullMarked;
