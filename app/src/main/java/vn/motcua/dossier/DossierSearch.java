// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import vn.motcua.identity.Reach;

/** Finds dossiers by what somebody remembers of them, within the units they may look at. */
public interface DossierSearch {
    /** The most dossiers shown: more than that is no finding. */
    int MOST = 50;

    /** Those of the person with this id, newest first. */
    List<FoundDossier> byPersonalId(String digits, Reach reach);

    /** Those of the people with this number, in international form, newest first. */
    List<FoundDossier> byPhone(String number, Reach reach);

    /** Those whose applicant's name has these letters in this order, newest first. */
    List<FoundDossier> byName(String typed, Reach reach);
}
