/** Tests of templates of papers. */
@NullMarked
package vn.motcua.printing.web;

import org.jspecify.annotations.NullMarked;
