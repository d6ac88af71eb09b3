// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.dossier.Outcome;

/** What an outcome, the moments of a dossier and its stops demand of each other. */
final class OutcomeRules {
    private OutcomeRules() {}

    static void check(@Nullable Outcome outcome, RowMoments moments, Fields fields) {
        if (outcome != null && moments.finished() == null) {
            fields.fault("finished_at", "finished-missing");
        }
        if (outcome == null && moments.finished() != null) {
            fields.fault("outcome", "outcome-missing");
        }
        if (moments.returned() != null && (outcome == null || !outcome.isResult())) {
            fields.fault("returned_at", "returned-without-result");
        }
        if (outcome == Outcome.NOT_RECEIVED && moments.received() != null) {
            fields.fault("outcome", "not-received-but-received");
        }
        boolean needsReception =
                outcome != null && (outcome.isResult() || outcome == Outcome.STOPPED);
        if (needsReception && moments.received() == null) {
            fields.fault("received_at", "received-missing");
        }
        checkOrder(fields);
    }

    /**
     * Submitted, received, finished and returned stand in this order; those left out are skipped.
     */
    private static void checkOrder(Fields fields) {
        @Nullable String before = null;
        @Nullable LocalDateTime last = null;
        for (String column : List.of("submitted_at", "received_at", "finished_at", "returned_at")) {
            @Nullable String text = fields.optional(column);
            @Nullable LocalDateTime moment = text == null ? null : Fields.moment(text).orElse(null);
            if (moment == null) {
                continue;
            }
            if (last != null && moment.isBefore(last)) {
                fields.fault(column, "too-early", String.valueOf(before));
            }
            before = column;
            last = moment;
        }
    }

    /** Only limits of days may have stops, and a result ends the last of them. */
    static void checkStops(RowCourse course, ProcessingTime limit, Fields fields) {
        @Nullable Outcome outcome = course.outcome();
        List<ClockStop> stops = course.stops();
        if (stops.isEmpty()) {
            return;
        }
        if (!limit.unit().countsDays()) {
            fields.fault("pauses", "pause-hours");
        }
        if (outcome != null && outcome.isResult() && stops.getLast().end() == null) {
            fields.fault("pauses", "pause-still-open");
        }
    }
}
