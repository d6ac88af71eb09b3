/** The pages of sign-in, of one’s own account, and of administrators. */
@NullMarked
package vn.motcua.identity.web;

import org.jspecify.annotations.NullMarked;
