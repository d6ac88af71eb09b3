/** The command that tells which papers are past their term. */
@NullMarked
package vn.motcua.operation.keeping;

import org.jspecify.annotations.NullMarked;
