// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.archive.Holdings;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.intake.ReceptionRecords;

/** Opens dossiers for whoever digitises their papers: who receives or handles them. */
@Service
public class DigitisingDesk {
    private final Dossiers dossiers;
    private final ReceptionRecords records;
    private final Holdings holdings;
    private final Access access;

    DigitisingDesk(Dossiers dossiers, ReceptionRecords records, Holdings holdings, Access access) {
        this.dossiers = dossiers;
        this.records = records;
        this.holdings = holdings;
        this.access = access;
    }

    /** The dossier of this code with its papers; empty when there is none. */
    public Optional<DigitisedDossier> find(DossierCode code) {
        return dossiers.find(code)
                .flatMap(detail ->
                        records.find(code)
                                .map(received ->
                                        new DigitisedDossier(
                                                detail, received, holdings.ofDossier(code))));
    }

    /** True when {@code staff} may digitise papers of this dossier. */
    public boolean may(Staff staff, DossierDetail detail) {
        return access.mayAtAny(staff, Action.RECEIVE, detail.concerned())
                || access.mayAtAny(staff, Action.PROCESS_STEP, detail.concerned());
    }
}
