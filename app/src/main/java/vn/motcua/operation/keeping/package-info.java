/** The commands that tell which papers are past their term, and what became of them. */
@NullMarked
package vn.motcua.operation.keeping;

import org.jspecify.annotations.NullMarked;
