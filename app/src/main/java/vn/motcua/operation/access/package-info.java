/** The command that hands out tokens for programs. */
@NullMarked
package vn.motcua.operation.access;

import org.jspecify.annotations.NullMarked;
