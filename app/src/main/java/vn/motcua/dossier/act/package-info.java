/** What is done to a dossier: the acts, who may do them when, and what follows from each. */
@NamedInterface("act")
@NullMarked
package vn.motcua.dossier.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
