/** Tests of Vietnamese text. */
@NullMarked
package vn.motcua.language;

import org.jspecify.annotations.NullMarked;
