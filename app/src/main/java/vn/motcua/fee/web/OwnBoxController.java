// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.TypedMoney;
import vn.motcua.fee.till.BoxKeeping;
import vn.motcua.fee.till.CashBox;
import vn.motcua.fee.till.CashBoxes;
import vn.motcua.fee.till.TillWords;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;
import vn.motcua.web.Typed;

/** One’s own cash box: what went in, the change money, the next box of the day. */
@Controller
class OwnBoxController {
    private final CashBoxes boxes;
    private final BoxKeeping keeping;
    private final TillPlaces places;
    private final BoxViewMaker maker;
    private final InstantSource clock;

    OwnBoxController(
            CashBoxes boxes,
            BoxKeeping keeping,
            TillPlaces places,
            BoxViewMaker maker,
            InstantSource clock) {
        this.boxes = boxes;
        this.keeping = keeping;
        this.places = places;
        this.maker = maker;
        this.clock = clock;
    }

    @GetMapping({"/ket", "/cash-box"})
    ModelAndView show(PageContext ctx, Staff staff, @RequestParam(defaultValue = "") String unit) {
        return page(ctx, staff, new Sent(Map.of("unit", unit), Map.of()));
    }

    @PostMapping({"/ket", "/cash-box"})
    ModelAndView send(PageContext ctx, Staff staff, @RequestParam Map<String, String> form) {
        Map<String, String> faults = new LinkedHashMap<>();
        Typed<Money> change = TypedMoney.read(form.getOrDefault("change", ""));
        Optional<StoredUnit> unit = unit(staff, form);
        if (change.fault() != null) {
            faults.put("change", change.fault().in(ctx.texts()));
        } else if (unit.isPresent()) {
            set(staff, unit.get(), change.value() == null ? Money.ZERO : change.value())
                    .ifPresent(
                            refusal -> faults.put("change", new TillWords(ctx).refusal(refusal)));
        }
        if (faults.isEmpty()) {
            return Redirects.to(
                    ctx.href(FeeRoutes.OWN_BOX, Map.of("unit", form.getOrDefault("unit", ""))));
        }
        ModelAndView view = page(ctx, staff, new Sent(form, faults));
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    /** Mends the change money of the open box, or opens one with it. */
    private Optional<BoxKeeping.Refusal> set(Staff staff, StoredUnit unit, Money change) {
        Optional<CashBox> open =
                today(staff, unit).stream().filter(box -> box.closed() == null).findFirst();
        return open.map(box -> keeping.change(staff, box, change))
                .orElseGet(() -> keeping.open(staff, unit, change));
    }

    private ModelAndView page(PageContext ctx, Staff staff, Sent sent) {
        List<StoredUnit> all = places.all(staff, Action.TAKE_PAYMENT, today());
        Optional<StoredUnit> unit = unit(staff, sent.typed());
        List<CashBox> ofToday = unit.map(one -> today(staff, one)).orElse(List.of());
        ModelAndView view = new ModelAndView("fee/web/ownbox");
        view.addObject(
                "boxes",
                ofToday.reversed().stream().map(box -> maker.view(ctx, staff, box)).toList());
        view.addObject("left", left(ctx, staff));
        view.addObject("units", unit.map(one -> TillPlaces.choices(all, one)).orElse(List.of()));
        view.addObject("sent", sent);
        return view;
    }

    /** Boxes of earlier days that nobody has closed: words and where to close them. */
    private Map<String, String> left(PageContext ctx, Staff staff) {
        Map<String, String> left = new LinkedHashMap<>();
        boxes.leftOpen(staff.id(), today())
                .forEach(box ->
                        left.put(
                                ctx.href(FeeRoutes.BOX, Map.of("id", Long.toString(box.id()))),
                                BoxViewMaker.heading(ctx, box)));
        return left;
    }

    private Optional<StoredUnit> unit(Staff staff, Map<String, String> form) {
        return TillPlaces.chosen(
                places.all(staff, Action.TAKE_PAYMENT, today()), form.getOrDefault("unit", ""));
    }

    private List<CashBox> today(Staff staff, StoredUnit unit) {
        return boxes.of(unit, staff.id(), today());
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
