/** Tests of keys. */
@NullMarked
package vn.motcua.signing.token;

import org.jspecify.annotations.NullMarked;
