/** Pages on which papers past their term are listed, and lists decided. */
@NullMarked
package vn.motcua.archive.disposal.web;

import org.jspecify.annotations.NullMarked;
