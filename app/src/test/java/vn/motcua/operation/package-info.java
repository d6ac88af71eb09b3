/** Tests of the command line. */
@NullMarked
package vn.motcua.operation;

import org.jspecify.annotations.NullMarked;
