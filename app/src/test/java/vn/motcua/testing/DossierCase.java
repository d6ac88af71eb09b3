// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.Hash;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierTimes;
import vn.motcua.dossier.ImportedDossier;
import vn.motcua.dossier.Outcome;
import vn.motcua.organisation.StoredUnit;

/**
 * One dossier of another system in the terms of its file, by Vietnam time.
 *
 * @param received null when never received
 * @param given the due date the other system gave, null to compute it
 * @param ended null while open
 */
public record DossierCase(
        DossierCode code,
        StoredUnit unit,
        StoredProcedure procedure,
        Channel channel,
        LocalDateTime submitted,
        @Nullable LocalDateTime received,
        @Nullable LocalDateTime given,
        @Nullable End ended,
        List<ClockStop> stops) {
    /** How and when it ended, and when the result was handed over. */
    public record End(Outcome outcome, LocalDateTime at, @Nullable LocalDateTime returned) {}

    /** An open one, received at the counter as soon as it was handed in. */
    public static DossierCase received(
            String code, StoredUnit unit, StoredProcedure procedure, LocalDateTime at) {
        return new DossierCase(
                new DossierCode(code),
                unit,
                procedure,
                Channel.COUNTER,
                at,
                at,
                null,
                null,
                List.of());
    }

    /** The same with its end. */
    public DossierCase ended(End end) {
        return new DossierCase(
                code, unit, procedure, channel, submitted, received, given, end, stops);
    }

    /** The same with these stops of its clock. */
    public DossierCase stopped(ClockStop... clockStops) {
        return new DossierCase(
                code,
                unit,
                procedure,
                channel,
                submitted,
                received,
                given,
                ended,
                List.of(clockStops));
    }

    /** The same, only submitted. */
    public DossierCase notReceived() {
        return new DossierCase(
                code, unit, procedure, Channel.ONLINE, submitted, null, null, ended, List.of());
    }

    /** As the import takes it over. */
    public ImportedDossier imported(DueDateCalculator calculator) {
        return new ImportedDossier(
                code,
                unit,
                procedure,
                channel,
                SmallOffice.applicant(),
                times(),
                dueDate(calculator),
                given != null,
                ended == null ? null : ended.outcome(),
                stops,
                Hash.sha256(toString().getBytes(StandardCharsets.UTF_8)));
    }

    private DossierTimes times() {
        return new DossierTimes(
                VietnamTime.instant(submitted),
                instant(received),
                instant(ended == null ? null : ended.at()),
                instant(ended == null ? null : ended.returned()));
    }

    private @Nullable DueDate dueDate(DueDateCalculator calculator) {
        if (received == null) {
            return null;
        }
        return given == null
                ? calculator.dueDate(received, procedure.version().limit(), stops)
                : calculator.given(received, procedure.version().limit(), given, stops);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime moment) {
        return moment == null ? null : VietnamTime.instant(moment);
    }
}
