/** The commands that read all kept files again, and seal those from before. */
@NullMarked
package vn.motcua.operation.filing;

import org.jspecify.annotations.NullMarked;
