// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.visit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.RequestKey;

/** Gathers what one person hands in, dossier by dossier, into one visit. */
@Component
public class Gathering {
    private final Visits visits;

    Gathering(Visits visits) {
        this.visits = visits;
    }

    /**
     * A dossier just received.
     *
     * @param visit the visit it belongs to; 0 to begin one
     * @param code of the dossier
     * @param request by which the visit begins, once
     */
    public record Received(long visit, DossierCode code, RequestKey request) {}

    /**
     * Adds it to its visit, or begins one where that is paid, of another day or somebody else's.
     * Joins the transaction of the caller.
     */
    public void add(Visits.Beginning beginning, Received received) {
        Optional<Long> visit =
                (received.visit() == 0 ? Optional.<Visit>empty() : visits.find(received.visit()))
                        .filter(one -> isOpen(one, beginning))
                        .map(Visit::id)
                        .or(() -> visits.begin(beginning, received.request()));
        visit.ifPresent(id -> visits.add(id, List.of(new Visits.Brought(received.code(), ""))));
    }

    private static boolean isOpen(Visit visit, Visits.Beginning now) {
        return visit.officer().equals(now.officer())
                && visit.unit().equals(now.unit().unit().code())
                && VietnamTime.day(visit.at()).equals(VietnamTime.day(now.at()))
                && visit.signer() == null
                && visit.paid().receipt() == 0;
    }
}
