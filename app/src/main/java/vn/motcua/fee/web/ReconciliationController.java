// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.fee.bank.Reconciliation;
import vn.motcua.fee.bank.StatementFile;
import vn.motcua.fee.bank.Transfers;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.PageContext;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/** Compares what came by transfer with the statement of the bank; it keeps nothing. */
@Controller
class ReconciliationController {
    private static final int LONGEST = 1_000_000;

    private final Transfers transfers;
    private final TillPlaces places;
    private final InstantSource clock;

    ReconciliationController(Transfers transfers, TillPlaces places, InstantSource clock) {
        this.transfers = transfers;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping({"/ket/doi-soat", "/cash-box/reconciliation"})
    ModelAndView show(PageContext ctx, Staff staff, @RequestParam(defaultValue = "") String unit) {
        Map<String, String> usual =
                Map.of(
                        "unit",
                        unit,
                        "from",
                        ctx.formats().typedDay(today().minusDays(1)),
                        "until",
                        ctx.formats().typedDay(today()));
        return page(staff, new Sent(usual, Map.of()));
    }

    @PostMapping({"/ket/doi-soat", "/cash-box/reconciliation"})
    ModelAndView compare(PageContext ctx, Staff staff, @RequestParam Map<String, String> form) {
        Sent sent = new Sent(form, new LinkedHashMap<>());
        @Nullable LocalDate from = day(ctx, sent, "from");
        @Nullable LocalDate until = day(ctx, sent, "until");
        if (from != null && until != null && until.isBefore(from)) {
            sent.faults().put("until", ctx.text("fee.fault.relief.until"));
        }
        String text = form.getOrDefault("statement", "");
        StatementFile file = StatementFile.read(text.length() > LONGEST ? "" : text);
        if (!file.faulty().isEmpty()) {
            String numbers =
                    file.faulty().stream().map(String::valueOf).collect(Collectors.joining(", "));
            sent.faults().put("statement", ctx.text("fee.fault.statement.lines", numbers));
        } else if (file.lines().isEmpty()) {
            sent.faults().put("statement", ctx.text("fee.fault.statement"));
        }
        ModelAndView view = page(staff, sent);
        if (!sent.faults().isEmpty() || from == null || until == null) {
            view.setStatus(HttpStatus.BAD_REQUEST);
            return view;
        }
        Reconciliation all =
                Reconciliation.of(transfers.of(unit(staff, form), from, until), file.lines());
        return view.addObject("lines", lines(ctx, all));
    }

    /** What has to be looked at first. */
    private static List<MatchLine> lines(PageContext ctx, Reconciliation all) {
        List<MatchLine> lines =
                Stream.concat(
                                all.unexpected().stream().map(line -> MatchLine.of(ctx, line)),
                                all.matches().stream().map(match -> MatchLine.of(ctx, match)))
                        .toList();
        return Stream.concat(
                        lines.stream().filter(line -> !line.isFine()),
                        lines.stream().filter(MatchLine::isFine))
                .toList();
    }

    private static @Nullable LocalDate day(PageContext ctx, Sent sent, String field) {
        Typed<LocalDate> day = TypedDay.day(sent.typed().getOrDefault(field, ""));
        if (day.fault() != null) {
            sent.faults().put(field, day.fault().in(ctx.texts()));
        } else if (day.value() == null) {
            sent.faults().put(field, ctx.text("fee.fault.day"));
        }
        return day.value();
    }

    private ModelAndView page(Staff staff, Sent sent) {
        ModelAndView view = new ModelAndView("fee/web/reconciliation");
        view.addObject("units", TillPlaces.choices(all(staff), unit(staff, sent.typed())));
        view.addObject("sent", sent);
        view.addObject("lines", null);
        return view;
    }

    private StoredUnit unit(Staff staff, Map<String, String> form) {
        return TillPlaces.chosen(all(staff), form.getOrDefault("unit", ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<StoredUnit> all(Staff staff) {
        return places.all(staff, Action.RECONCILE_PAYMENTS, today());
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
