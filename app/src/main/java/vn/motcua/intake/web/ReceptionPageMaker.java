// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.PaperFile;
import vn.motcua.identity.Staff;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.KnownPeople;
import vn.motcua.intake.KnownPeople.KnownPerson;
import vn.motcua.intake.OwnPapers;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.form.PersonCard;
import vn.motcua.intake.form.Place;
import vn.motcua.intake.form.ScannedCard;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.person.CardReading;
import vn.motcua.person.PersonalId;
import vn.motcua.person.TaxCode;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/** Puts the page of reception together. */
@Component
class ReceptionPageMaker {
    private final ProcedureFinder procedures;
    private final KnownPeople people;
    private final DossierDesk desk;
    private final SamePerson same;
    private final OwnPapers own;
    private final InstantSource clock;

    ReceptionPageMaker(
            ProcedureFinder procedures,
            KnownPeople people,
            DossierDesk desk,
            SamePerson same,
            OwnPapers own,
            InstantSource clock) {
        this.procedures = procedures;
        this.people = people;
        this.desk = desk;
        this.same = same;
        this.own = own;
        this.clock = clock;
    }

    /**
     * What the page is made from.
     *
     * @param fields as typed
     * @param files kept already, by field
     * @param faults by field, in order
     * @param notice key of something to know first; empty when nothing
     */
    record Typed(
            FormKey key,
            Fields fields,
            Map<String, PaperFile> files,
            Map<String, String> faults,
            String notice) {}

    ReceptionPage page(PageContext ctx, Place place, Typed typed) {
        LocalDate today = VietnamTime.day(clock.instant());
        PersonCard card = new PersonCard(ctx, people, place.reach());
        ScannedCard scanned = ScannedCard.of(typed.fields());
        Optional<KnownPerson> person = card.find(scanned.fields());
        Fields fields =
                person.map(one -> filled(card, scanned.fields(), one)).orElse(scanned.fields());
        Search found = search(ctx, place, fields, today);
        return new ReceptionPage(
                typed.key().text(),
                place.unit().unit().name(),
                units(place),
                channels(ctx, fields),
                fields,
                faults(ctx, typed, scanned),
                typed.notice(),
                new ReceptionPage.Card(scanned.facts(ctx), scanned.warnings(ctx)),
                person.map(one -> known(ctx, card, fields, one)).orElse(null),
                found.shown(),
                found.chosen().map(one -> procedure(ctx, typed, fields, one)).orElse(null),
                found.chosen().map(one -> offices(place, one, fields)).orElse(List.of()));
    }

    private ReceptionPage.Procedure procedure(
            PageContext ctx, Typed typed, Fields fields, Chosen chosen) {
        LocalDate today = VietnamTime.day(clock.instant());
        return new ProcedureCard(ctx, fields, typed.files(), offers(fields), today)
                .of(chosen, desk.preview(new LimitReader(fields).limit(chosen)));
    }

    /** What the store has of the one whose number is typed. */
    List<OwnPapers.Offer> offers(Fields fields) {
        String typed = fields.line("personalId");
        String owner =
                TaxCode.parse(typed)
                        .map(TaxCode::text)
                        .or(() ->
                                PersonalId.parse(typed.replaceAll("[\\s.\\-]", ""))
                                        .map(PersonalId::digits))
                        .orElse("");
        return owner.isEmpty() ? List.of() : own.of(owner, VietnamTime.day(clock.instant()));
    }

    private static Map<String, String> faults(PageContext ctx, Typed typed, ScannedCard scanned) {
        Map<String, String> faults = new LinkedHashMap<>(typed.faults());
        CardReading.Fault fault = scanned.fault();
        if (fault != null) {
            faults.put("personalId", ctx.text("intake.fault.card." + fault.code()));
        }
        return faults;
    }

    private static Fields filled(PersonCard card, Fields fields, KnownPerson person) {
        return fields.raw("do").equals("take")
                ? card.taken(fields, person)
                : card.filled(fields, person);
    }

    private record Search(ReceptionPage.Search shown, Optional<Chosen> chosen) {}

    /** One that is found alone is chosen at once; choosing anew begins with a search. */
    private Search search(PageContext ctx, Place place, Fields fields, LocalDate today) {
        boolean searching = fields.raw("do").equals("search");
        Optional<Chosen> chosen = procedures.find(fields.number("procedure"));
        if (!searching && chosen.isPresent()) {
            return new Search(new ReceptionPage.Search("", List.of()), chosen);
        }
        List<CataloguedProcedure> found =
                procedures.search(fields.line("q"), place.unit().unit().level(), today);
        if (found.size() == 1) {
            return new Search(
                    new ReceptionPage.Search("", List.of()),
                    procedures.find(found.getFirst().id()));
        }
        ProcedureWords words = new ProcedureWords(ctx);
        List<ReceptionPage.Hit> hits =
                found.stream().map(one -> hit(one, words, found.getFirst())).toList();
        String told = fields.has("q") ? ctx.text("intake.procedure.found", hits.size()) : "";
        return new Search(new ReceptionPage.Search(told, hits), Optional.empty());
    }

    private static ReceptionPage.Hit hit(
            CataloguedProcedure one, ProcedureWords words, CataloguedProcedure first) {
        return new ReceptionPage.Hit(
                one.id(), words.name(one), words.detail(one), one.equals(first));
    }

    /** An empty form, or that of the next dossier of somebody who is still there. */
    Fields begun(Staff staff, Map<String, String> asked) {
        return same.of(staff, new Fields(asked));
    }

    /** The procedure that the form is about; null when none is chosen. */
    @Nullable Chosen chosen(Fields fields) {
        return procedures.find(fields.number("procedure")).orElse(null);
    }

    private static ReceptionPage.Known known(
            PageContext ctx, PersonCard card, Fields fields, KnownPerson person) {
        return new ReceptionPage.Known(
                (ctx.text("intake.person.known", person.name(), person.dossiers())
                                + " "
                                + card.born(person))
                        .strip(),
                person.name(),
                PersonCard.phone(person),
                person.address(),
                card.differences(fields, person));
    }

    private static List<Choice> units(Place place) {
        return place.units().size() < 2
                ? List.of()
                : place.units().stream()
                        .map(unit ->
                                new Choice(
                                        unit.unit().code().value(),
                                        unit.unit().name(),
                                        unit.equals(place.unit())))
                        .toList();
    }

    /** Where it is decided: here, or elsewhere; none when there is nothing to choose from. */
    private static List<Choice> offices(Place place, Chosen procedure, Fields fields) {
        List<StoredUnit> others = place.offices(procedure.stored().version().levels());
        String chosen = fields.raw("office");
        return others.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(place.unit()), others.stream())
                        .map(StoredUnit::unit)
                        .map(unit ->
                                new Choice(
                                        unit.code().value(),
                                        unit.name(),
                                        unit.code().value().equals(chosen)))
                        .toList();
    }

    private static List<Choice> channels(PageContext ctx, Fields fields) {
        boolean postal = fields.raw("channel").equals(Channel.POSTAL.code());
        return Stream.of(Channel.COUNTER, Channel.POSTAL)
                .map(channel ->
                        new Choice(
                                channel.code(),
                                ctx.text("dossier.channel." + channel.code()),
                                postal == (channel == Channel.POSTAL)))
                .toList();
    }
}
