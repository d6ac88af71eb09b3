// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.Hash;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureList;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierTimes;
import vn.motcua.dossier.ImportedDossier;
import vn.motcua.dossier.Outcome;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitTree;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;

/** Reads rows of {@code dossiers.csv} against the units and procedures known. */
final class DossierRow {
    static final List<String> COLUMNS =
            List.of(
                    "dossier_code",
                    "unit_code",
                    "procedure_code",
                    "channel",
                    "applicant_name",
                    "personal_id",
                    "phone",
                    "submitted_at",
                    "received_at",
                    "due_at",
                    "finished_at",
                    "returned_at",
                    "outcome",
                    "pauses");

    private final UnitTree units;
    private final ProcedureList procedures;
    private final DueDateCalculator calculator;

    DossierRow(UnitTree units, ProcedureList procedures, DueDateCalculator calculator) {
        this.units = units;
        this.procedures = procedures;
        this.calculator = calculator;
    }

    /** The moments as written in the row. */
    private record Moments(
            LocalDateTime submitted,
            @Nullable LocalDateTime received,
            @Nullable LocalDateTime due,
            @Nullable LocalDateTime finished,
            @Nullable LocalDateTime returned) {
        LocalDate day() {
            return (received == null ? submitted : received).toLocalDate();
        }

        DossierTimes times() {
            return new DossierTimes(
                    VietnamTime.instant(submitted),
                    instant(received),
                    instant(finished),
                    instant(returned));
        }

        private static @Nullable Instant instant(@Nullable LocalDateTime moment) {
            return moment == null ? null : VietnamTime.instant(moment);
        }
    }

    /** The dossier of a row, empty when {@code fields} has faults. */
    Optional<ImportedDossier> read(Row row, Fields fields) {
        @Nullable DossierCode code =
                fields.required("dossier_code", DossierCode::parse, "dossier-code");
        @Nullable UnitCode unitCode = fields.required("unit_code", this::known, "unit-unknown");
        @Nullable ProcedureCode procedureCode =
                fields.required("procedure_code", this::knownProcedure, "procedure-unknown");
        @Nullable Channel channel = fields.required("channel", Channel::ofCode, "channel");
        @Nullable Applicant applicant = applicant(fields);
        @Nullable Moments moments = moments(fields);
        @Nullable Outcome outcome = fields.optional("outcome", Outcome::ofCode, "outcome");
        List<ClockStop> stops = Pauses.read(fields);
        if (moments != null) {
            OutcomeRules.check(
                    outcome, moments.received(), moments.finished(), moments.returned(), fields);
            Pauses.checkSpan(stops, moments.received(), moments.finished(), fields);
        }
        if (code == null || unitCode == null || procedureCode == null || channel == null) {
            return Optional.empty();
        }
        if (applicant == null || moments == null) {
            return Optional.empty();
        }
        StoredProcedure procedure = procedures.find(procedureCode, moments.day()).orElseThrow();
        OutcomeRules.checkStops(outcome, stops, procedure.version().limit(), fields);
        if (!fields.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ImportedDossier(
                        code,
                        unit(unitCode, moments),
                        procedure,
                        channel,
                        applicant,
                        moments.times(),
                        dueDate(moments, procedure.version().limit(), stops),
                        moments.due() != null && moments.received() != null,
                        outcome,
                        stops,
                        digest(row)));
    }

    private StoredUnit unit(UnitCode code, Moments moments) {
        return units.find(code, moments.day()).orElseThrow();
    }

    private Optional<UnitCode> known(String text) {
        return UnitCode.parse(text).filter(units::knows);
    }

    private Optional<ProcedureCode> knownProcedure(String text) {
        return ProcedureCode.parse(text)
                .filter(code -> procedures.find(code, LocalDate.EPOCH).isPresent());
    }

    private static @Nullable Applicant applicant(Fields fields) {
        @Nullable String name = fields.text("applicant_name", Applicant.LONGEST_NAME);
        @Nullable PersonalId personalId =
                fields.required("personal_id", PersonalId::parse, "personal-id");
        @Nullable PhoneNumber phone = fields.optional("phone", PhoneNumber::parse, "phone");
        return name == null || personalId == null ? null : new Applicant(name, personalId, phone);
    }

    private static @Nullable Moments moments(Fields fields) {
        @Nullable LocalDateTime submitted =
                fields.required("submitted_at", Fields::moment, "moment");
        @Nullable LocalDateTime received = fields.optional("received_at", Fields::moment, "moment");
        @Nullable LocalDateTime due = fields.optional("due_at", Fields::moment, "moment");
        @Nullable LocalDateTime finished = fields.optional("finished_at", Fields::moment, "moment");
        @Nullable LocalDateTime returned = fields.optional("returned_at", Fields::moment, "moment");
        return submitted == null ? null : new Moments(submitted, received, due, finished, returned);
    }

    private @Nullable DueDate dueDate(
            Moments moments, ProcessingTime limit, List<ClockStop> stops) {
        @Nullable LocalDateTime received = moments.received();
        if (received == null) {
            return null;
        }
        @Nullable LocalDateTime given = moments.due();
        return given == null
                ? calculator.dueDate(received, limit, stops)
                : calculator.given(received, limit, given, stops);
    }

    /**
     * Over all values in normal form, so that the same row is known again however it is written.
     */
    private static Hash digest(Row row) {
        StringBuilder text = new StringBuilder();
        COLUMNS.forEach(column -> text.append(row.value(column)).append((char) 31));
        return Hash.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
