/**
 * A small certificate authority with its status and time stamp services, for the demo and for
 * tests: what it vouches for is true nowhere else.
 */
@NullMarked
@NamedInterface("authority")
package vn.motcua.signing.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
