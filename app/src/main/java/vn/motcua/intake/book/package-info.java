/** Books of certifications (sổ chứng thực): running numbers by year and kind, closed each year. */
@NullMarked
package vn.motcua.intake.book;

import org.jspecify.annotations.NullMarked;
