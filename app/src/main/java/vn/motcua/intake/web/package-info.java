/** The page of reception and the papers handed out there. */
@NullMarked
package vn.motcua.intake.web;

import org.jspecify.annotations.NullMarked;
