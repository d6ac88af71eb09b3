// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.ChosenLimit;
import vn.motcua.dossier.act.FeeLine;
import vn.motcua.dossier.act.Paper;
import vn.motcua.dossier.act.Submission;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;

/** Reads what a program sent as something handed in, and gathers all that is wrong with it. */
final class SubmissionReader {
    private final CounterRegisters registers;
    private final Staff staff;
    private final LocalDate today;
    private final FieldErrors errors;

    SubmissionReader(CounterRegisters registers, Staff staff, FieldErrors errors) {
        this.registers = registers;
        this.staff = staff;
        this.today = VietnamTime.day(registers.clock().instant());
        this.errors = errors;
    }

    /** What was handed in; empty when something is wrong. */
    Optional<Submission> read(NewDossierBody body) {
        @Nullable StoredUnit counter = counter(body.unit());
        @Nullable StoredProcedure procedure = procedure(body.procedure());
        @Nullable StoredUnit office = body.office() == null ? counter : office(body, procedure);
        Channel channel = channel(body.channel());
        @Nullable Applicant applicant = applicant(body.applicant());
        BroughtThings things = new BroughtThings(errors);
        List<Paper> papers = things.papers(body.papers());
        List<FeeLine> fees =
                body.fees() != null || procedure == null
                        ? things.fees(body.fees())
                        : registers.usualFees(procedure, today, channel);
        @Nullable ChosenLimit chosen = procedure == null ? null : limit(procedure, body);
        if (!errors.isEmpty()
                || counter == null
                || office == null
                || procedure == null
                || applicant == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Submission(
                        counter, office, procedure, channel, applicant, papers, fees, chosen));
    }

    /** A unit elsewhere decides only what its level handles. */
    private @Nullable StoredUnit office(NewDossierBody body, @Nullable StoredProcedure procedure) {
        @Nullable StoredUnit office = unit("office", Objects.requireNonNull(body.office()));
        if (office != null
                && procedure != null
                && !procedure.version().levels().contains(office.unit().level())) {
            errors.add("office", "unknown");
        }
        return office;
    }

    /** The unit told, or the only one where the caller receives. */
    private @Nullable StoredUnit counter(@Nullable String told) {
        if (told != null) {
            return unit("unit", told);
        }
        List<UnitCode> own = registers.access().reach(staff, Action.RECEIVE).tops();
        if (own.size() != 1) {
            errors.add("unit", "missing");
            return null;
        }
        return unit("unit", own.getFirst().value());
    }

    private @Nullable StoredUnit unit(String field, String told) {
        return known(
                field,
                UnitCode.parse(told)
                        .flatMap(code -> registers.units().tree().find(code, today))
                        .filter(unit -> unit.unit().standsOn(today)));
    }

    private @Nullable StoredProcedure procedure(@Nullable String told) {
        if (told == null) {
            errors.add("procedure", "missing");
            return null;
        }
        return known(
                "procedure",
                ProcedureCode.parse(told)
                        .flatMap(code -> registers.procedures().all().find(code, today)));
    }

    private <T> @Nullable T known(String field, Optional<T> found) {
        if (found.isEmpty()) {
            errors.add(field, "unknown");
        }
        return found.orElse(null);
    }

    private @Nullable ChosenLimit limit(StoredProcedure procedure, NewDossierBody body) {
        int position = Objects.requireNonNullElse(body.limitCase(), ChosenLimit.USUAL);
        if (position == ChosenLimit.USUAL) {
            return null;
        }
        String reason = errors.line("limitReason", body.limitReason());
        return known("limitCase", ChosenLimit.of(registers.limits(procedure), position, reason));
    }

    private Channel channel(@Nullable String told) {
        Optional<Channel> channel = Channel.ofCode(Objects.requireNonNullElse(told, "counter"));
        known("channel", channel);
        return channel.orElse(Channel.COUNTER);
    }

    private @Nullable Applicant applicant(NewDossierBody.@Nullable Person person) {
        if (person == null) {
            errors.add("applicant", "missing");
            return null;
        }
        String name = errors.line("applicant.name", person.name());
        Optional<PersonalId> id =
                Optional.ofNullable(person.personalId()).flatMap(PersonalId::parse);
        Optional<PhoneNumber> phone =
                Optional.ofNullable(person.phone()).flatMap(PhoneNumber::parse);
        if (person.personalId() != null && id.isEmpty()) {
            errors.add("applicant.personalId", "malformed");
        }
        if (person.phone() != null && phone.isEmpty()) {
            errors.add("applicant.phone", "malformed");
        }
        if (name.length() > Applicant.LONGEST_NAME) {
            errors.add("applicant.name", "too_long");
        }
        return errors.isEmpty() ? new Applicant(name, id.orElse(null), phone.orElse(null)) : null;
    }
}
