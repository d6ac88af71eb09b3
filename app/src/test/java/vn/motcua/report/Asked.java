// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.organisation.StoredUnit;

/** A period and the moment as of which it is told, as drawn by lot. */
record Asked(int firstDay, int days, As as, int lot) {
    Grouping grouping() {
        return List.of(Grouping.values()).get(lot % Grouping.values().length);
    }

    /** The period drawn, or for a moment of a dossier one that holds it. */
    Told about(List<LocalDateTime> moments) {
        LocalDateTime moment = moments.get(lot % moments.size());
        LocalDate start =
                as.ofDossier()
                        ? moment.toLocalDate().minusDays(firstDay % 20)
                        : DossierDraw.FIRST.plusDays(firstDay);
        LocalDate end = start.plusDays(as.ofDossier() ? firstDay % 20 + days : days);
        LocalDateTime asOf =
                switch (as) {
                    case THE_END -> end.plusDays(1).atStartOfDay().minusNanos(1000);
                    case BEFORE_THE_START -> start.atStartOfDay().minusMinutes(lot);
                    case AT_THE_START -> start.atStartOfDay();
                    case AT_A_MOMENT_OF_A_DOSSIER -> moment;
                    case JUST_BEFORE_A_MOMENT_OF_A_DOSSIER -> moment.minusNanos(1000);
                    case ANY -> start.atStartOfDay().plusMinutes(lot % (1440L * (days + 1)));
                };
        return new Told(start, end, asOf);
    }

    /** A period told as of a moment. */
    record Told(LocalDate start, LocalDate end, LocalDateTime asOf) {
        ReportRequest by(Grouping grouping, @Nullable StoredUnit unit) {
            ReportPeriod period =
                    ReportPeriod.of(start, end, VietnamTime.instant(asOf), Instant.MAX);
            @Nullable String code = unit == null ? null : unit.unit().code().value();
            return new ReportRequest(period, grouping, code);
        }
    }

    /** Moments where rules turn. */
    enum As {
        THE_END,
        BEFORE_THE_START,
        AT_THE_START,
        AT_A_MOMENT_OF_A_DOSSIER,
        JUST_BEFORE_A_MOMENT_OF_A_DOSSIER,
        ANY;

        boolean ofDossier() {
            return this == AT_A_MOMENT_OF_A_DOSSIER || this == JUST_BEFORE_A_MOMENT_OF_A_DOSSIER;
        }
    }
}
