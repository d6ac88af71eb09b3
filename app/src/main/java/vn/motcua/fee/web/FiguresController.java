// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.fee.till.MoneyFigures;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.PageContext;
import vn.motcua.web.TypedDay;

/** Figures of charges and fees by day and by procedure, on a page and as a file. */
@Controller("feeFigures")
class FiguresController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int DAYS_AT_MOST = 366;

    private final TillPlaces places;
    private final MoneyFigures figures;
    private final InstantSource clock;

    FiguresController(TillPlaces places, MoneyFigures figures, InstantSource clock) {
        this.places = places;
        this.figures = figures;
        this.clock = clock;
    }

    /** The days asked for; the month so far when they cannot be read. */
    record Period(LocalDate from, LocalDate to) {
        static Period of(Map<String, String> asked, LocalDate today) {
            LocalDate to = day(asked.getOrDefault("to", ""), today);
            LocalDate from = day(asked.getOrDefault("from", ""), to.withDayOfMonth(1));
            LocalDate earliest = to.minusDays(DAYS_AT_MOST);
            return new Period(
                    from.isBefore(earliest) ? earliest : from.isAfter(to) ? to : from, to);
        }

        private static LocalDate day(String typed, LocalDate usual) {
            LocalDate day = TypedDay.day(typed).value();
            return day == null ? usual : day;
        }
    }

    @GetMapping({"/ket/so-lieu", "/cash-box/figures"})
    ModelAndView page(PageContext ctx, Staff staff, @RequestParam Map<String, String> asked) {
        FiguresPage.Asked what = asked(staff, asked);
        return new ModelAndView("fee/web/figures", "page", FiguresPage.of(ctx, what, lines(what)));
    }

    @GetMapping({"/ket/so-lieu.csv", "/cash-box/figures.csv"})
    ResponseEntity<byte[]> csv(Staff staff, @RequestParam Map<String, String> asked) {
        FiguresPage.Asked what = asked(staff, asked);
        String name = "phi-le-phi-%s-%s.csv".formatted(what.period().from(), what.period().to());
        return ResponseEntity.ok()
                .contentType(CSV)
                .headers(headers ->
                        headers.setContentDisposition(
                                ContentDisposition.attachment().filename(name).build()))
                .body(FiguresFile.of(what.unit(), lines(what)));
    }

    private List<MoneyFigures.Line> lines(FiguresPage.Asked what) {
        return figures.of(Set.of(what.unit().id()), what.period().from(), what.period().to());
    }

    private FiguresPage.Asked asked(Staff staff, Map<String, String> asked) {
        Period period = Period.of(asked, VietnamTime.day(clock.instant()));
        List<StoredUnit> units = places.all(staff, Action.VIEW_MONEY_FIGURES, period.to());
        StoredUnit unit =
                TillPlaces.chosen(units, asked.getOrDefault("unit", ""))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new FiguresPage.Asked(units, unit, period);
    }
}
