// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.LimitRule;
import vn.motcua.catalogue.SupplementMode;

/**
 * What the clock of one dossier runs by; fixed at its reception.
 *
 * @param limit its processing time: the usual one of its procedure version, or that of the case
 *     chosen at reception
 * @param supplements what a supplement does to it
 * @param cases before reception, the published limits to choose from, the usual one first; empty
 *     afterwards
 */
public record ClockTerms(ProcessingTime limit, SupplementMode supplements, List<LimitRule> cases) {
    public ClockTerms {
        cases = List.copyOf(cases);
    }
}
