// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.act.AtOnceDesk;
import vn.motcua.fee.Quantity;
import vn.motcua.fee.Quote;
import vn.motcua.identity.Staff;
import vn.motcua.intake.form.Place;
import vn.motcua.intake.immediate.ImmediateService;
import vn.motcua.intake.immediate.ImmediateService.Counting;
import vn.motcua.intake.immediate.LaneVisit;
import vn.motcua.intake.immediate.Offer;
import vn.motcua.intake.immediate.Offers;
import vn.motcua.intake.immediate.Prices;
import vn.motcua.intake.offline.PackPart;
import vn.motcua.web.PageContext;

/** What the lane has to know beforehand: what is offered, what it costs, who signs. */
@Component
class LanePack implements PackPart {
    /** Product default: larger papers wait for the line. */
    private static final int MOST_PAGES = 300;

    private final Offers offers;
    private final Prices prices;
    private final AtOnceDesk desk;

    LanePack(Offers offers, Prices prices, AtOnceDesk desk) {
        this.offers = offers;
        this.prices = prices;
        this.desk = desk;
    }

    /**
     * What the page gets.
     *
     * @param services what can be done
     * @param signers who signs
     */
    record Body(List<Service> services, List<Signer> signers) {}

    /**
     * Something that can be done.
     *
     * @param word of the form
     * @param name in words
     * @param key that adds it
     * @param counting what is counted: pages, copies, cases
     * @param check what is confirmed: original, presence, none
     * @param symbol of its book
     * @param documents brought most
     * @param prices of one of so many pages, the first for one page; of one alone where pages are
     *     not counted
     */
    record Service(
            String word,
            String name,
            String key,
            String counting,
            String check,
            String symbol,
            List<String> documents,
            List<Long> prices) {}

    /** Somebody who signs. */
    record Signer(String id, String name) {}

    @Override
    public String kind() {
        return "lane";
    }

    @Override
    public Object pack(PageContext ctx, Staff staff, Place place, LocalDate today) {
        List<Service> services =
                offers.on(today, place.unit().unit().level()).stream()
                        .map(offer -> service(ctx, offer, today))
                        .filter(one -> !one.prices().isEmpty())
                        .toList();
        List<Signer> signers =
                desk.signers(place.unit().unit().code(), staff).stream()
                        .map(one -> new Signer(one.id().toString(), one.name()))
                        .toList();
        return new Body(services, signers);
    }

    private Service service(PageContext ctx, Offer offer, LocalDate today) {
        ImmediateService service = offer.service();
        return new Service(
                service.word(),
                ctx.text("intake.lane.service." + service.word()),
                service.hotkey(),
                word(service.counting()),
                word(service.check()),
                service.book().symbol(),
                service.documents(),
                prices(offer, today));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** Nothing when it has no price today. */
    private List<Long> prices(Offer offer, LocalDate today) {
        int most = offer.service().counting() == Counting.PAGES ? MOST_PAGES : 1;
        List<Long> found = new ArrayList<>();
        for (int pages = 1; pages <= most; pages++) {
            LaneVisit.Line line = new LaneVisit.Line(offer, "", new Quantity(pages, 1, 1));
            Optional<List<Quote>> quotes = prices.of(List.of(line), List.of(), today);
            if (quotes.isEmpty()) {
                return List.of();
            }
            found.add(Prices.total(quotes.get()).dong());
        }
        return found;
    }
}
