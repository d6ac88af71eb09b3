// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Staff;
import vn.motcua.intake.Receipt;
import vn.motcua.intake.ReceptionNotes;
import vn.motcua.intake.ReceptionRecords;
import vn.motcua.intake.Submitter;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.visit.Visit;
import vn.motcua.intake.visit.Visits;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;
import vn.motcua.person.TaxCode;

/** The next dossier of somebody who is still at the counter: nothing is asked again. */
@Component
class SamePerson {
    private final Visits visits;
    private final Dossiers dossiers;
    private final ReceptionRecords records;

    SamePerson(Visits visits, Dossiers dossiers, ReceptionRecords records) {
        this.visits = visits;
        this.dossiers = dossiers;
        this.records = records;
    }

    /** An empty form; filled with who came, when {@code staff} still serve this visit. */
    Fields of(Staff staff, Fields asked) {
        Optional<Visit> visit =
                visits.find(asked.number("luot"))
                        .filter(one -> one.officer().equals(staff.id()) && one.signer() == null);
        return visit.map(one -> filled(one).with("visit", Long.toString(one.id())))
                .orElseGet(() -> new Fields(Map.of()));
    }

    private Fields filled(Visit visit) {
        DossierCode last = visit.codes().getLast();
        Fields person =
                dossiers.find(last)
                        .map(DossierDetail::applicant)
                        .map(SamePerson::person)
                        .orElseGet(() -> new Fields(Map.of()));
        return records.find(last).map(Receipt::notes).stream()
                .map(notes -> submitter(noted(person, notes), notes.submitter()))
                .findFirst()
                .orElse(person);
    }

    private static Fields noted(Fields person, ReceptionNotes notes) {
        Fields noted = person.with("address", notes.address());
        TaxCode tax = notes.taxCode();
        return tax == null ? noted : noted.with("personalId", tax.text());
    }

    private static Fields person(Applicant applicant) {
        PersonalId id = applicant.personalId();
        PhoneNumber phone = applicant.phone();
        return new Fields(Map.of("name", applicant.name()))
                .with("personalId", id == null ? "" : id.digits())
                .with("phone", phone == null ? "" : phone.digits());
    }

    private static Fields submitter(Fields fields, @Nullable Submitter submitter) {
        if (submitter == null) {
            return fields;
        }
        PersonalId id = submitter.personalId();
        PhoneNumber phone = submitter.phone();
        return fields.with("submitterName", submitter.name())
                .with("submitterId", id == null ? "" : id.digits())
                .with("submitterPhone", phone == null ? "" : phone.digits())
                .with("authority", submitter.authority());
    }
}
