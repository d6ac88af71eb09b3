// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.fee.till.BoxKeeping;
import vn.motcua.fee.till.CashBox;
import vn.motcua.fee.till.CashBoxes;
import vn.motcua.fee.till.TillWords;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;
import vn.motcua.web.TypedDay;

/** Any cash box: to count, close and print it; and all those of a day. */
@Controller
class BoxController {
    private final CashBoxes boxes;
    private final BoxKeeping keeping;
    private final TillPlaces places;
    private final BoxViewMaker maker;
    private final InstantSource clock;

    BoxController(
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

    @GetMapping({"/ket/{id}", "/cash-box/{id}"})
    ModelAndView show(PageContext ctx, Staff staff, @PathVariable String id) {
        return page(ctx, staff, box(staff, id), Sent.NOTHING);
    }

    @PostMapping({"/ket/{id}", "/cash-box/{id}"})
    ModelAndView close(
            PageContext ctx,
            Staff staff,
            @PathVariable String id,
            @RequestParam Map<String, String> form) {
        CashBox box = box(staff, id);
        Map<String, String> faults = new LinkedHashMap<>();
        new CountReader(ctx, form, faults)
                .count()
                .flatMap(count ->
                        keeping.close(staff, box.id(), count, form.getOrDefault("reason", "")))
                .ifPresent(refusal -> faults.put("reason", new TillWords(ctx).refusal(refusal)));
        if (faults.isEmpty()) {
            return Redirects.to(ctx.href(FeeRoutes.BOX, Map.of("id", id)));
        }
        ModelAndView view = page(ctx, staff, box, new Sent(form, faults));
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    private ModelAndView page(PageContext ctx, Staff staff, CashBox box, Sent sent) {
        ModelAndView view = new ModelAndView("fee/web/box");
        view.addObject("box", maker.view(ctx, staff, box));
        view.addObject("notes", BoxView.Note.of(ctx, sent.typed()));
        view.addObject("sent", sent);
        return view;
    }

    /** A box is shown to its owner and to who sees those of its unit. */
    private CashBox box(Staff staff, String id) {
        return Numbers.key(id).stream()
                .mapToObj(boxes::find)
                .flatMap(Optional::stream)
                .filter(box ->
                        box.officer().equals(staff.id())
                                || places.may(staff, Action.VIEW_CASH_BOXES, box.unit()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping({"/ket/tat-ca", "/cash-box/all"})
    ModelAndView all(PageContext ctx, Staff staff, @RequestParam(defaultValue = "") String day) {
        LocalDate today = VietnamTime.day(clock.instant());
        LocalDate chosen = Optional.ofNullable(TypedDay.day(day).value()).orElse(today);
        Set<Long> units =
                places.all(staff, Action.VIEW_CASH_BOXES, chosen).stream()
                        .map(StoredUnit::id)
                        .collect(Collectors.toSet());
        List<CashBox> found = boxes.of(units, chosen);
        ModelAndView view = new ModelAndView("fee/web/boxes");
        view.addObject("lines", found.stream().map(box -> BoxLine.of(ctx, box)).toList());
        view.addObject("sum", BoxLine.sum(ctx, found));
        view.addObject("day", ctx.formats().typedDay(chosen));
        view.addObject("longDay", ctx.formats().longDay(chosen));
        return view;
    }
}
