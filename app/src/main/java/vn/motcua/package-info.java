/** Một Cửa: one program for the one-stop department of a Vietnamese locality. */
@NullMarked
package vn.motcua;

import org.jspecify.annotations.NullMarked;
