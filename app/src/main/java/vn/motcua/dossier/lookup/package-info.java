/** The public look-up of a dossier by its code and four digits that its owner knows. */
@NullMarked
package vn.motcua.dossier.lookup;

import org.jspecify.annotations.NullMarked;
