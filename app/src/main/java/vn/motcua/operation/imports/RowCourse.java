// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockStop;
import vn.motcua.dossier.Outcome;

/**
 * The course of a dossier as a row writes it.
 *
 * @param moments when things happened, null when the row does not say
 * @param outcome how it ended, null while open
 * @param stops the stops of its clock
 */
record RowCourse(@Nullable RowMoments moments, @Nullable Outcome outcome, List<ClockStop> stops) {
    /** The course of a row; what does not fit together is a fault of {@code fields}. */
    static RowCourse read(Fields fields) {
        @Nullable RowMoments moments = RowMoments.read(fields);
        @Nullable Outcome outcome = fields.optional("outcome", Outcome::ofCode, "outcome");
        List<ClockStop> stops = Pauses.read(fields);
        if (moments != null) {
            OutcomeRules.check(outcome, moments, fields);
            Pauses.checkSpan(stops, moments.received(), moments.finished(), fields);
        }
        return new RowCourse(moments, outcome, stops);
    }
}
