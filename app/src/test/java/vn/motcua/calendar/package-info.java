/** Tests of the deadline algebra. */
@NullMarked
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
