/** Tests of what is kept about signatures. */
@NullMarked
package vn.motcua.signing.register;

import org.jspecify.annotations.NullMarked;
