/** What staff can do to a dossier now, as forms on a page, and the reading of these forms. */
@NamedInterface("panel")
@NullMarked
package vn.motcua.dossier.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
