/** The pages of the close of a day. */
@NullMarked
package vn.motcua.intake.closing.web;

import org.jspecify.annotations.NullMarked;
