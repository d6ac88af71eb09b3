/** Tests of keys. */
@NullMarked
package vn.motcua.signing.remote;

import org.jspecify.annotations.NullMarked;
