// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.util.Optional;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.identity.Staff;

/** The scans of the papers of a dossier: the port to the room that digitises them. */
public interface ScanShelf {
    /** Where {@code staff} digitise its papers; empty for who may not. */
    Optional<ResultShelf.Entry> of(DossierDetail detail, Staff staff);
}
