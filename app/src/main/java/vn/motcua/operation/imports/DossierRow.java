// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.nio.charset.StandardCharsets;
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
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureList;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.ImportedDossier;
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

    /** The dossier of a row, empty when {@code fields} has faults. */
    Optional<ImportedDossier> read(Row row, Fields fields) {
        @Nullable DossierCode code =
                fields.required("dossier_code", DossierCode::parse, "dossier-code");
        @Nullable UnitCode unit = fields.required("unit_code", this::known, "unit-unknown");
        @Nullable ProcedureCode procedure =
                fields.required("procedure_code", this::knownProcedure, "procedure-unknown");
        @Nullable Channel channel = fields.required("channel", Channel::ofCode, "channel");
        @Nullable Applicant applicant = applicant(fields);
        RowCourse course = RowCourse.read(fields);
        @Nullable RowMoments moments = course.moments();
        if (code == null || unit == null || procedure == null || channel == null) {
            return Optional.empty();
        }
        if (applicant == null || moments == null) {
            return Optional.empty();
        }
        StoredProcedure version = procedures.find(procedure, moments.day()).orElseThrow();
        OutcomeRules.checkStops(course, version.version().limit(), fields);
        Head head = new Head(code, unit(unit, moments), version, channel, applicant, digest(row));
        return fields.faults().isEmpty()
                ? Optional.of(dossier(head, course, moments))
                : Optional.empty();
    }

    /** What a row says of a dossier beside its course. */
    private record Head(
            DossierCode code,
            StoredUnit unit,
            StoredProcedure procedure,
            Channel channel,
            Applicant applicant,
            Hash digest) {}

    private ImportedDossier dossier(Head head, RowCourse course, RowMoments moments) {
        ProcessingTime limit = head.procedure().version().limit();
        return new ImportedDossier(
                head.code(),
                head.unit(),
                head.procedure(),
                head.channel(),
                head.applicant(),
                moments.times(),
                dueDate(moments, limit, course.stops()),
                moments.due() != null && moments.received() != null,
                course.outcome(),
                course.stops(),
                head.digest());
    }

    private StoredUnit unit(UnitCode code, RowMoments moments) {
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

    private @Nullable DueDate dueDate(
            RowMoments moments, ProcessingTime limit, List<ClockStop> stops) {
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
