// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.Optional;

/**
 * The codes of rating slips (mã phiếu đánh giá): the port to the module that takes ratings. Without
 * one, papers bear no such code.
 */
public interface RatingCodes {
    /** The code of this dossier as it is printed; made when it has none yet. */
    String code(DossierCode dossier);

    /** The same of a dossier that may be rated; empty while it is worked on. */
    Optional<String> toRate(DossierDetail dossier);
}
