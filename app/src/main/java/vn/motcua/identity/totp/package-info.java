/** Second factors: codes of RFC 6238, recovery codes, and secrets encrypted at rest. */
@NullMarked
package vn.motcua.identity.totp;

import org.jspecify.annotations.NullMarked;
