/** What was signed here and how long it can be proved: the job that extends signatures. */
@NullMarked
@NamedInterface("proof")
package vn.motcua.signing.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
