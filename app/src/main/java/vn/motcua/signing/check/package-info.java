/** The check of signed papers: who signed, when, and whether anything was changed since. */
@NullMarked
@NamedInterface("check")
package vn.motcua.signing.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
