/** Keys in tokens (USB, hardware modules) through their PKCS#11 libraries. */
@NullMarked
@NamedInterface("token")
package vn.motcua.signing.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
