/** The pages on which templates of papers are written, looked at and published. */
@NullMarked
package vn.motcua.printing.web;

import org.jspecify.annotations.NullMarked;
