// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.CaseFile;
import vn.motcua.dossier.CaseFiles;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.RatingCodes;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.Supplement;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.StaffRegister;
import vn.motcua.intake.ReceptionRecords;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;

/** Reads all that the papers of a dossier are filled in from. */
@Component
class FactFinder {
    private final DossierDesk desk;
    private final CaseFiles files;
    private final ReceptionRecords records;
    private final StaffRegister register;
    private final Units units;
    private final ObjectProvider<RatingCodes> ratings;

    FactFinder(
            DossierDesk desk,
            CaseFiles files,
            ReceptionRecords records,
            StaffRegister register,
            Units units,
            ObjectProvider<RatingCodes> ratings) {
        this.desk = desk;
        this.files = files;
        this.records = records;
        this.register = register;
        this.units = units;
        this.ratings = ratings;
    }

    /** What is known of the dossier; {@code lookUp} is the address of the page of look-up. */
    DossierFacts read(DossierDetail detail, String lookUp) {
        Situation situation = desk.situation(detail.code()).orElseThrow();
        CaseFile file = files.read(situation.id());
        return new DossierFacts(
                detail,
                above(detail),
                records.find(detail.code()).orElse(null),
                situation.asked(),
                situation.secondDates(),
                file,
                names(detail, file, situation.asked()),
                lookUp,
                rating(detail));
    }

    private String rating(DossierDetail detail) {
        return Optional.ofNullable(ratings.getIfAvailable())
                .map(codes -> codes.code(detail.code()))
                .orElse("");
    }

    private String above(DossierDetail detail) {
        Unit unit = detail.unit();
        LocalDate day = VietnamTime.day(detail.times().submitted());
        return Optional.ofNullable(unit.parent())
                .flatMap(code -> units.tree().find(code, day))
                .map(stored -> stored.unit().name())
                .orElse("");
    }

    private Map<String, String> names(
            DossierDetail detail, CaseFile file, @Nullable Supplement asked) {
        Stream<@Nullable String> holders = file.slips().stream().map(CaseFile.Slip::holder);
        Stream<String> proposer =
                asked == null ? Stream.of() : Stream.of(asked.proposedBy().toString());
        Set<AccountId> ids =
                Stream.of(
                                detail.events().stream().map(RecordedEvent::actor),
                                holders.filter(Objects::nonNull),
                                proposer)
                        .flatMap(some -> some)
                        .filter(actor -> actor.matches("[1-9][0-9]{0,17}"))
                        .map(actor -> new AccountId(Long.parseLong(actor)))
                        .collect(Collectors.toSet());
        return register.names(ids).entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().toString(), Map.Entry::getValue));
    }
}
