/** The pages of what is done at once. */
@NullMarked
package vn.motcua.intake.immediate.web;

import org.jspecify.annotations.NullMarked;
