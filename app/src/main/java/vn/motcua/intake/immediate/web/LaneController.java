// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.web;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Staff;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.form.Faults;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.form.Place;
import vn.motcua.intake.form.Places;
import vn.motcua.intake.form.ScannedCard;
import vn.motcua.intake.immediate.Lane;
import vn.motcua.intake.immediate.LaneAnswer;
import vn.motcua.intake.immediate.LaneVisit;
import vn.motcua.intake.queue.QueueDesk;
import vn.motcua.intake.visit.Visit;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** The lane: one form for everything one person wants done at once. */
@Controller
class LaneController {
    private static final String DONE = "done";

    private final Places places;
    private final LanePageMaker maker;
    private final Lane lane;
    private final QueueDesk queue;
    private final InstantSource clock;

    LaneController(
            Places places, LanePageMaker maker, Lane lane, QueueDesk queue, InstantSource clock) {
        this.places = places;
        this.maker = maker;
        this.lane = lane;
        this.queue = queue;
        this.clock = clock;
    }

    @GetMapping({"/lam-ngay", "/at-once"})
    ModelAndView open(PageContext ctx, Staff staff) {
        return show(
                ctx, staff, new Shown(FormKey.next(), new Fields(Map.of()), new Faults(ctx), ""));
    }

    @PostMapping({"/lam-ngay", "/at-once"})
    ModelAndView send(
            PageContext ctx, Staff staff, @RequestParam MultiValueMap<String, String> form) {
        Fields fields = new Fields(form.toSingleValueMap());
        Faults faults = new Faults(ctx);
        FormKey key = FormKey.parse(fields.raw("key")).orElseGet(FormKey::next);
        Optional<Place> place = place(staff, fields);
        if (!fields.raw("do").equals(DONE) || place.isEmpty()) {
            return show(ctx, staff, new Shown(key, fields, faults, ""));
        }
        Optional<Visit> served = lane.served(key);
        if (served.isPresent()) {
            return done(ctx, served.get().id());
        }
        Rows rows = new Rows(ScannedCard.of(fields).fields(), maker.offers(place.get()));
        Optional<LaneVisit> wanted = new LaneReader(rows, faults).read(place.get());
        Optional<LaneAnswer> answer = wanted.map(one -> lane.serve(staff, one, key));
        if (answer.isPresent() && answer.get() instanceof LaneAnswer.Done done) {
            lane.served(key).ifPresent(one -> queue.finish(staff, one.codes()));
            return done(ctx, done.visit());
        }
        String notice = answer.map(one -> LaneWords.tell(ctx, one, faults)).orElse("");
        return show(ctx, staff, new Shown(key, fields, faults, notice));
    }

    private static ModelAndView done(PageContext ctx, long visit) {
        return Redirects.to(ctx.href(LaneRoutes.VISIT, Map.of("id", Long.toString(visit))));
    }

    private record Shown(FormKey key, Fields fields, Faults faults, String notice) {}

    private ModelAndView show(PageContext ctx, Staff staff, Shown shown) {
        Optional<Place> place = place(staff, shown.fields());
        if (place.isEmpty()) {
            ModelAndView view = new ModelAndView("intake/web/nowhere");
            view.setStatus(HttpStatus.FORBIDDEN);
            return view;
        }
        boolean sound = shown.faults().isEmpty();
        LanePage page =
                maker.page(
                        ctx,
                        new LanePageMaker.Typed(
                                staff, place.get(), shown.key(), shown.fields(), shown.notice()),
                        shown.faults());
        ModelAndView view = new ModelAndView("intake/immediate/web/lane", "page", page);
        queue.inHand(staff).ifPresent(hand -> view.addObject("hand", hand));
        view.setStatus(sound ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return view;
    }

    private Optional<Place> place(Staff staff, Fields fields) {
        return places.of(staff, VietnamTime.day(clock.instant()), fields.raw("unit"));
    }
}
