/**
 * Work done while the applicant waits (làm ngay): copies and signatures to certify, extracts,
 * contracts; entered, paid and handed over in one go.
 */
@NamedInterface("immediate")
@NullMarked
package vn.motcua.intake.immediate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
