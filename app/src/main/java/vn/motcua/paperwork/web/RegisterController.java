// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Reach;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;
import vn.motcua.paperwork.RegisterDesk;
import vn.motcua.printing.Paper;
import vn.motcua.printing.PrintResult;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;
import vn.motcua.web.TypedDay;

/** The book of dossiers of a unit: which days, and then as PDF. */
@Controller
class RegisterController {
    private final RegisterDesk desk;
    private final Access access;
    private final Units units;
    private final InstantSource clock;

    RegisterController(RegisterDesk desk, Access access, Units units, InstantSource clock) {
        this.desk = desk;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping({"/so-theo-doi", "/register-of-dossiers"})
    ModelAndView page(PageContext ctx, Staff staff) {
        LocalDate today = VietnamTime.day(clock.instant());
        List<Choice> choices =
                reached(staff).stream()
                        .map(unit ->
                                new Choice(unit.unit().code().value(), unit.unit().name(), false))
                        .toList();
        return new ModelAndView(
                "paperwork/web/register",
                Map.of(
                        "units", choices,
                        "from", ctx.formats().typedDay(today.withDayOfMonth(1)),
                        "to", ctx.formats().typedDay(today)));
    }

    @GetMapping({"/so-theo-doi.pdf", "/register-of-dossiers.pdf"})
    Object book(Staff staff, @RequestParam Map<String, String> asked) {
        LocalDate today = VietnamTime.day(clock.instant());
        StoredUnit unit =
                reached(staff).stream()
                        .filter(one -> one.unit().code().value().equals(asked.get("unit")))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        RegisterDesk.Days days = days(asked, today);
        PrintResult printed =
                desk.print(unit, days)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (printed) {
            case Paper paper ->
                    file(paper, "so-theo-doi-" + days.from() + "-" + days.to() + ".pdf");
            case PrintResult.NotPrinted not -> unprinted(not);
        };
    }

    private static ModelAndView unprinted(PrintResult.NotPrinted not) {
        ModelAndView view =
                new ModelAndView(
                        "paperwork/web/unprinted", Map.of("code", "", "faults", not.faults()));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private static ResponseEntity<byte[]> file(Paper paper, String name) {
        String shown = ContentDisposition.inline().filename(name).build().toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(paper.pdf());
    }

    /**
     * Days of one year: an unreadable one is today, and a first day of another year that year’s.
     */
    private static RegisterDesk.Days days(Map<String, String> asked, LocalDate today) {
        LocalDate to = day(asked.getOrDefault("to", ""), today);
        LocalDate from = day(asked.getOrDefault("from", ""), to);
        LocalDate first = from.isAfter(to) ? to : from;
        return new RegisterDesk.Days(
                first.getYear() == to.getYear() ? first : to.withDayOfYear(1), to);
    }

    private static LocalDate day(String typed, LocalDate usual) {
        @Nullable LocalDate day = TypedDay.day(typed).value();
        return day == null ? usual : day;
    }

    private List<StoredUnit> reached(Staff staff) {
        Reach reach = access.reach(staff, Action.VIEW_DOSSIER);
        return units.tree().all().stream()
                .filter(unit -> reach.covers(unit.unit().code()))
                .toList();
    }
}
