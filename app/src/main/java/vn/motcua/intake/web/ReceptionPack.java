// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.ProcedureSearch;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.identity.Staff;
import vn.motcua.intake.form.Place;
import vn.motcua.intake.offline.PackPart;
import vn.motcua.language.VietnameseText;
import vn.motcua.web.PageContext;

/** What reception has to know beforehand: procedures with papers, fees and days of return. */
@Component
class ReceptionPack implements PackPart {
    /** Product default: more of one fee wait for the line. */
    private static final int MOST_COUNTED = 20;

    private static final LocalTime FIRST = LocalTime.of(5, 0);
    private static final LocalTime LAST = LocalTime.of(22, 0);
    private static final Duration STEP = Duration.ofMinutes(15);

    /** A day whose ends differ more often than this has a limit of hours. */
    private static final int MOST_PARTS = 4;

    private final Catalogue catalogue;
    private final ProcedureFinder finder;
    private final DossierDesk desk;

    ReceptionPack(Catalogue catalogue, ProcedureFinder finder, DossierDesk desk) {
        this.catalogue = catalogue;
        this.finder = finder;
        this.desk = desk;
    }

    /** What the page gets. */
    record Body(List<Item> procedures) {}

    /**
     * A procedure.
     *
     * @param id its key
     * @param code in the national database
     * @param name in words
     * @param search letters to look for, without marks
     * @param limit its processing time in words
     * @param documents asked for
     * @param fees to be paid
     * @param due by day of reception and part of that day; nothing for limits of hours
     */
    record Item(
            long id,
            String code,
            String name,
            String search,
            String limit,
            List<Document> documents,
            List<Fee> fees,
            Map<String, List<Due>> due) {}

    /** A paper that is asked for. */
    record Document(int position, String name, boolean mandatory, int originals, int copies) {}

    /** Something to be paid, with the price of one, of two and so on. */
    record Fee(String name, List<Long> prices) {}

    /** When the result of what is received from this time on is due, and in words. */
    record Due(String from, Instant at, String words) {}

    @Override
    public String kind() {
        return "reception";
    }

    @Override
    public Object pack(PageContext ctx, Staff staff, Place place, LocalDate today) {
        return new Body(
                catalogue.search(ProcedureSearch.all(today)).stream()
                        .filter(one ->
                                one.description()
                                        .head()
                                        .levels()
                                        .contains(place.unit().unit().level()))
                        .filter(one -> one.usualLimit().isPresent())
                        .flatMap(one -> finder.find(one.id()).stream())
                        .filter(chosen -> desk.isReceivable(chosen.stored()))
                        .map(chosen -> item(ctx, chosen, today))
                        .toList());
    }

    private Item item(PageContext ctx, Chosen chosen, LocalDate today) {
        CataloguedProcedure one = chosen.catalogued();
        ProcedureWords words = new ProcedureWords(ctx);
        String name = words.name(one);
        return new Item(
                chosen.id(),
                chosen.stored().version().code().value(),
                name,
                VietnameseText.folded(name + " " + chosen.stored().version().code().value()),
                words.detail(one),
                chosen.documents().stream()
                        .map(document ->
                                new Document(
                                        document.position(),
                                        document.name().in(ctx.language().locale()),
                                        document.mandatory(),
                                        document.originals(),
                                        document.copies()))
                        .toList(),
                chosen.fees().stream().map(fee -> fee(ctx, fee)).toList(),
                due(ctx, chosen.stored().version().limit(), today));
    }

    private static Fee fee(PageContext ctx, FeeLine line) {
        return new Fee(
                line.name().in(ctx.language().locale()),
                IntStream.rangeClosed(1, MOST_COUNTED)
                        .mapToObj(count -> line.total(count, false).dong())
                        .toList());
    }

    /** A limit of hours depends on the minute: its day is told when the line is back. */
    private Map<String, List<Due>> due(PageContext ctx, ProcessingTime limit, LocalDate today) {
        Map<String, List<Due>> due = new TreeMap<>();
        for (int ahead = 0; ahead < DAYS; ahead++) {
            LocalDate day = today.plusDays(ahead);
            List<Due> parts = on(ctx, limit, day);
            if (parts.size() <= MOST_PARTS) {
                due.put(day.toString(), parts);
            }
        }
        return due;
    }

    /** The day in parts, each as long as it makes no difference when something is received. */
    private List<Due> on(PageContext ctx, ProcessingTime limit, LocalDate day) {
        List<Due> parts = new ArrayList<>();
        for (LocalTime time = FIRST; time.isBefore(LAST); time = time.plus(STEP)) {
            Instant at = VietnamTime.instant(day.atTime(time));
            DueDate due = desk.at(() -> at).preview(limit);
            Instant end = VietnamTime.instant(due.at());
            if (parts.isEmpty() || !parts.getLast().at().equals(end)) {
                parts.add(
                        new Due(
                                time.toString(),
                                end,
                                ctx.text(
                                        "intake.due",
                                        ctx.formats().longDay(due.day()),
                                        ctx.formats().time(due.at()))));
            }
        }
        return parts;
    }
}
