/** The page of a visit at the counter. */
@NullMarked
package vn.motcua.intake.visit.web;

import org.jspecify.annotations.NullMarked;
