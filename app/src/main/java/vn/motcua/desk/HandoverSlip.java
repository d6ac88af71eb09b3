// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk;

import java.time.Instant;
import java.util.List;

/**
 * Papers that go from the counter to the offices in one round (phiếu giao nhận): what was received
 * and is not taken over yet. Thông tư 01/2018/TT-VPCP: what came after 15:00 goes at the start of
 * the next working day.
 */
public interface HandoverSlip {
    /** The dossiers of these units that wait to be taken over, oldest first, at most 500. */
    List<Line> waiting(List<Long> unitIds);

    /**
     * A dossier on the slip.
     *
     * @param code its code
     * @param applicant who asks
     * @param procedure what for
     * @param receivedAt when it was received
     * @param originals how many originals it holds
     * @param copies how many copies it holds
     * @param role the word of the role that takes it over
     */
    record Line(
            String code,
            String applicant,
            String procedure,
            Instant receivedAt,
            int originals,
            int copies,
            String role) {
        /** Never the person: personal data stay out of logs. */
        @Override
        public String toString() {
            return "Line[" + code + "]";
        }
    }
}
