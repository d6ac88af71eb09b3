/** Tests of templates of papers. */
@NullMarked
package vn.motcua.printing.jdbc;

import org.jspecify.annotations.NullMarked;
