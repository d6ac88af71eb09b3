// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Reappointment;
import vn.motcua.dossier.CaseFile;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.dossier.act.Supplement;
import vn.motcua.intake.Receipt;

/**
 * All that the papers of one dossier are filled in from, read before anything is printed.
 *
 * @param detail the dossier
 * @param above the name of the unit over the one that received it; empty for the highest
 * @param receipt what reception wrote down; null when it was not received here
 * @param asked the open list of what is missing; null when none is
 * @param apologies the second dates given so far
 * @param file what lies in its file
 * @param names of accounts, by their number
 * @param lookUp the address of the public page of look-up
 * @param rating the code of the rating slip; empty where nobody takes ratings
 */
record DossierFacts(
        DossierDetail detail,
        String above,
        @Nullable Receipt receipt,
        @Nullable Supplement asked,
        List<Reappointment> apologies,
        CaseFile file,
        Map<String, String> names,
        String lookUp,
        String rating) {
    DossierFacts {
        apologies = List.copyOf(apologies);
        names = Map.copyOf(names);
    }

    /** The last event of this type; empty when it never happened. */
    Optional<RecordedEvent> last(EventType type) {
        return detail.events().stream()
                .filter(event -> event.type() == type)
                .reduce((earlier, later) -> later);
    }

    /** Who did it; empty when nobody’s name is known. */
    String nameOf(@Nullable String actor) {
        return actor == null ? "" : names.getOrDefault(actor, "");
    }

    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "DossierFacts";
    }
}
