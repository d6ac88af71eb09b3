/** The pages of the return desk. */
@NullMarked
package vn.motcua.intake.giveback.web;

import org.jspecify.annotations.NullMarked;
