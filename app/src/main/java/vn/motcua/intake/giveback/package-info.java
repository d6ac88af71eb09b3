/** The return desk: results that are ready, found again, and handed to the right person. */
@NamedInterface("giveback")
@NullMarked
package vn.motcua.intake.giveback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
