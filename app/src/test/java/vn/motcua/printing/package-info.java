/** Tests of official papers. */
@NullMarked
package vn.motcua.printing;

import org.jspecify.annotations.NullMarked;
