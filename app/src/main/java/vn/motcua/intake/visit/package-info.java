/** Visits (lượt): what one person brings at once, paid and handed over together. */
@NullMarked
package vn.motcua.intake.visit;

import org.jspecify.annotations.NullMarked;
