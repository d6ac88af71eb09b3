/** Tests of what is kept about signatures. */
@NullMarked
package vn.motcua.signing.proof;

import org.jspecify.annotations.NullMarked;
