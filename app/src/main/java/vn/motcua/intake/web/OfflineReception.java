// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.GivenCode;
import vn.motcua.identity.Staff;
import vn.motcua.intake.Brought;
import vn.motcua.intake.Reception;
import vn.motcua.intake.ReceptionForms;
import vn.motcua.intake.form.Faults;
import vn.motcua.intake.form.Place;
import vn.motcua.intake.form.Places;
import vn.motcua.intake.offline.LateNotes;
import vn.motcua.intake.offline.OfflineWork;
import vn.motcua.intake.offline.SentRecord;
import vn.motcua.web.PageContext;

/** Receives afterwards what was received without the line: the same form, the same reader. */
@Component
class OfflineReception implements OfflineWork {
    private final Places places;
    private final ReceptionPageMaker maker;
    private final ReceptionForms forms;
    private final Reception reception;
    private final LateNotes notes;

    OfflineReception(
            Places places,
            ReceptionPageMaker maker,
            ReceptionForms forms,
            Reception reception,
            LateNotes notes) {
        this.places = places;
        this.maker = maker;
        this.forms = forms;
        this.reception = reception;
        this.notes = notes;
    }

    @Override
    public String kind() {
        return "reception";
    }

    @Override
    public Outcome perform(PageContext ctx, Staff staff, Arrived arrived) {
        SentRecord record = arrived.record();
        Optional<ReceptionForms.Served> before =
                forms.find(record.key()).flatMap(open -> Optional.ofNullable(open.served()));
        if (before.isPresent()) {
            return done(ctx, record, before.get().code(), List.of());
        }
        Optional<Place> place = arrived.counter().at(places, staff, record.at());
        if (place.isEmpty()) {
            return new Refused(Map.of("unit", ctx.text("intake.offline.note.unit")));
        }
        List<String> known = notes.person(ctx, place.get(), record);
        Faults faults = new Faults(ctx);
        Optional<Answer> answer = receive(staff, arrived, place.get(), faults);
        if (answer.isPresent() && answer.get() instanceof Answer.Done done) {
            return done(ctx, record, done.code(), known);
        }
        answer.ifPresent(one -> AnswerWords.tell(one, faults));
        return new Refused(faults.words());
    }

    private Optional<Answer> receive(Staff staff, Arrived arrived, Place place, Faults faults) {
        SentRecord record = arrived.record();
        FormReader reader = new FormReader(record.form(), Map.of(), List.of(), faults);
        Optional<Brought> brought = reader.read(place, maker.chosen(record.form()), true);
        if (record.codes().size() != 1) {
            faults.add("name", "again");
        }
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        forms.open(record.key(), staff.id(), arrived.recordedAt());
        GivenCode code = new GivenCode(record.codes().getFirst(), arrived.recordedAt());
        return brought.map(
                one -> reception.at(record::at).receive(staff, one.under(code), record.key()));
    }

    private Outcome done(PageContext ctx, SentRecord record, DossierCode code, List<String> known) {
        List<String> told = new ArrayList<>(known);
        if (!record.codes().equals(List.of(code))) {
            told.add(ctx.text("intake.offline.note.before", code.value()));
        }
        told.addAll(notes.dossier(ctx, code, record));
        return new Done(List.of(code), told);
    }
}
