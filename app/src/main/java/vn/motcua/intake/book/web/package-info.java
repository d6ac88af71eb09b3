/** The pages of the books. */
@NullMarked
package vn.motcua.intake.book.web;

import org.jspecify.annotations.NullMarked;
