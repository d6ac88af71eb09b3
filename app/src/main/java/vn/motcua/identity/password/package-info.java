/** Passwords: what one may choose, and how they are kept. */
@NullMarked
package vn.motcua.identity.password;

import org.jspecify.annotations.NullMarked;
