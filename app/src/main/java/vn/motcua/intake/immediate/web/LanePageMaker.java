// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.act.AtOnceDesk;
import vn.motcua.fee.Quote;
import vn.motcua.identity.Staff;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.book.BookKind;
import vn.motcua.intake.book.BookNumber;
import vn.motcua.intake.form.Faults;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.form.Place;
import vn.motcua.intake.immediate.ImmediateService.Check;
import vn.motcua.intake.immediate.ImmediateService.Counting;
import vn.motcua.intake.immediate.Offer;
import vn.motcua.intake.immediate.Offers;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/** Puts the page of the lane together. */
@Component
class LanePageMaker {
    private final Offers offers;
    private final PersonPart people;
    private final CostPart costs;
    private final DayPart days;
    private final AtOnceDesk desk;
    private final InstantSource clock;

    LanePageMaker(
            Offers offers,
            PersonPart people,
            CostPart costs,
            DayPart days,
            AtOnceDesk desk,
            InstantSource clock) {
        this.offers = offers;
        this.people = people;
        this.costs = costs;
        this.days = days;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * What the page is made from.
     *
     * @param staff who sits there
     * @param place where
     * @param key of the form
     * @param fields as typed
     * @param notice key of something to know first; empty when nothing
     */
    record Typed(Staff staff, Place place, FormKey key, Fields fields, String notice) {}

    /** What is offered there today. */
    List<Offer> offers(Place place) {
        return offers.on(today(), place.unit().unit().level());
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    LanePage page(PageContext ctx, Typed typed, Faults faults) {
        List<Offer> offered = offers(typed.place());
        PersonPart.Found found = people.find(ctx, typed.place(), typed.fields(), faults);
        Rows rows = new Rows(found.fields(), offered).pressed(typed.fields().raw("do"));
        LaneReader reader = new LaneReader(rows, new Faults(ctx));
        List<Quote> quotes =
                costs.quotes(rows.all().stream().map(rows::line).toList(), reader, today());
        Fields fields = rows.fields();
        return new LanePage(
                typed.key().text(),
                typed.place().unit().unit().name(),
                units(typed.place()),
                signers(typed),
                fields,
                faults.words(),
                typed.notice(),
                found.person(),
                offered.stream().map(one -> adding(ctx, one)).toList(),
                rows(ctx, typed, rows, quotes),
                checks(ctx, rows),
                costs.cost(ctx, typed, fields, quotes),
                days.today(ctx, typed.staff(), typed.place().unit(), today()));
    }

    private static LanePage.Adding adding(PageContext ctx, Offer offer) {
        return new LanePage.Adding(
                offer.service().word(),
                name(ctx, offer),
                offer.service().hotkey(),
                offer.service().documents());
    }

    private static String name(PageContext ctx, Offer offer) {
        return ctx.text("intake.lane.service." + offer.service().word());
    }

    private List<LanePage.Row> rows(PageContext ctx, Typed typed, Rows rows, List<Quote> quotes) {
        Map<BookKind, Integer> last = days.lastNumbers(typed.place().unit(), today());
        List<LanePage.Row> shown = new ArrayList<>();
        for (Rows.Row row : rows.all()) {
            int number = last.merge(row.offer().service().book(), 1, Integer::sum);
            Quote quote = shown.size() < quotes.size() ? quotes.get(shown.size()) : null;
            shown.add(row(ctx, rows, row, new Told(quote, number)));
        }
        return shown;
    }

    private record Told(@Nullable Quote quote, int number) {}

    private static LanePage.Row row(PageContext ctx, Rows rows, Rows.Row row, Told told) {
        Quote quote = told.quote();
        Offer offer = row.offer();
        return new LanePage.Row(
                row.place(),
                offer.service().word(),
                name(ctx, offer),
                offer.stored().version().code().value(),
                rows.document(row),
                row.counting() == Counting.PAGES ? rows.fields().shown(row.field("pages")) : null,
                rows.fields().shown(row.field("copies")),
                quote == null ? "" : ctx.formats().number(quote.total().dong()),
                quote == null ? "" : CostPart.formula(ctx, quote),
                new BookNumber(told.number(), 1, 1, offer.service().book()).running());
    }

    private static List<LanePage.Check> checks(PageContext ctx, Rows rows) {
        List<LanePage.Check> checks = new ArrayList<>();
        for (Check check : List.of(Check.ORIGINAL, Check.PRESENCE)) {
            if (rows.all().stream().anyMatch(row -> row.offer().service().check() == check)) {
                String field = LaneReader.field(check);
                checks.add(
                        new LanePage.Check(
                                field,
                                ctx.text("intake.lane." + field),
                                rows.fields().has(field),
                                checks.size() + 1));
            }
        }
        return checks;
    }

    private List<Choice> signers(Typed typed) {
        long chosen = typed.fields().number("signer");
        return desk.signers(typed.place().unit().unit().code(), typed.staff()).stream()
                .map(one -> new Choice(one.id().toString(), one.name(), one.id().value() == chosen))
                .toList();
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
}
