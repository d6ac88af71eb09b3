/** What the forms at the counter have in common: what was typed, what is wrong with it, by whom. */
@NullMarked
package vn.motcua.intake.form;

import org.jspecify.annotations.NullMarked;
