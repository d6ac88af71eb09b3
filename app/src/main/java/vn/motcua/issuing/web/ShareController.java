// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.issuing.SignatureStanding;
import vn.motcua.issuing.SignedResults;
import vn.motcua.signing.proof.PaperProofs;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/** The share of results that are validly signed, and each that is not with its reason. */
@Controller
class ShareController {
    /** So many are shown, tried again or checked again at once: product default, ADR 0055. */
    private static final int MOST = 200;

    private final SignedResults results;
    private final PaperProofs proofs;
    private final Access access;
    private final IssuingPlaces places;
    private final InstantSource clock;

    ShareController(
            SignedResults results,
            PaperProofs proofs,
            Access access,
            IssuingPlaces places,
            InstantSource clock) {
        this.results = results;
        this.proofs = proofs;
        this.access = access;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping({"/so-ket-qua/ky-so", "/results/signed"})
    ModelAndView show(PageContext ctx, Staff staff, @RequestParam Map<String, String> asked) {
        Asked read = read(ctx, staff, asked);
        List<SignedResults.Result> found = results.list(read.period(), standings(asked), MOST + 1);
        SharePage page =
                new SharePageMaker(ctx)
                        .page(
                                read,
                                results.counts(read.period()),
                                found,
                                new SharePageMaker.Around(
                                        access.standing(staff, Action.VIEW_REPORTS, today()),
                                        access.reach(staff, Action.NUMBER_AND_SEAL).isNowhere(),
                                        asked.getOrDefault("done", ""),
                                        MOST));
        return new ModelAndView("issuing/web/share", "page", page);
    }

    /** Has the time stamps tried again that wait or were given up, or the papers checked again. */
    @PostMapping({"/so-ket-qua/ky-so", "/results/signed"})
    ModelAndView again(PageContext ctx, Staff staff, @RequestParam Map<String, String> asked) {
        Asked read = read(ctx, staff, asked);
        SignedResults.Period period = own(staff, read.period());
        boolean checks = asked.getOrDefault("do", "").equals("check");
        Set<SignatureStanding> which =
                checks
                        ? EnumSet.complementOf(EnumSet.of(SignatureStanding.NO_PAPER))
                        : EnumSet.of(SignatureStanding.GIVEN_UP, SignatureStanding.WAITING);
        results.list(period, which, MOST).stream()
                .flatMap(one -> one.file().stream())
                .forEach(checks ? proofs::checkAgain : proofs::extendAgain);
        Map<String, String> back =
                Map.of(
                        "from", ctx.formats().typedDay(read.period().from()),
                        "to", ctx.formats().typedDay(read.period().to()),
                        "unit", read.unit(),
                        "done", checks ? "check" : "extend");
        return Redirects.to(ctx.href(IssuingRoutes.SHARE, back));
    }

    /** The same days of those units whose papers they seal. */
    private SignedResults.Period own(Staff staff, SignedResults.Period period) {
        Set<Long> own = places.units(staff, Action.NUMBER_AND_SEAL);
        return new SignedResults.Period(
                period.units().stream().filter(own::contains).collect(Collectors.toSet()),
                period.from(),
                period.to());
    }

    /** What is looked at: all exceptions, or one standing. */
    private static Set<SignatureStanding> standings(Map<String, String> asked) {
        String word = asked.getOrDefault("standing", "");
        return Arrays.stream(SignatureStanding.values())
                .filter(one -> one.code().equals(word))
                .findFirst()
                .map(EnumSet::of)
                .orElseGet(() -> EnumSet.complementOf(EnumSet.of(SignatureStanding.ARCHIVED)));
    }

    /**
     * What was asked for.
     *
     * @param unit code of the one unit; empty for all
     */
    record Asked(SignedResults.Period period, String unit, SharePage.Faults faults) {}

    private Asked read(PageContext ctx, Staff staff, Map<String, String> asked) {
        String from = asked.getOrDefault("from", "");
        String to = asked.getOrDefault("to", "");
        LocalDate today = today();
        LocalDate last = Objects.requireNonNullElse(day(to), today);
        LocalDate first = Objects.requireNonNullElse(day(from), last.withDayOfMonth(1));
        String unit = asked.getOrDefault("unit", "");
        Set<Long> units = units(staff, unit);
        return new Asked(
                new SignedResults.Period(units, first.isAfter(last) ? last : first, last),
                unit,
                new SharePage.Faults(fault(ctx, from), fault(ctx, to)));
    }

    private static @Nullable LocalDate day(String typed) {
        return TypedDay.day(typed).value();
    }

    private static @Nullable String fault(PageContext ctx, String typed) {
        Typed<LocalDate> day = TypedDay.day(typed);
        return typed.isBlank() || day.fault() == null ? null : day.fault().in(ctx.texts());
    }

    /** All units of any time that they may look at, or the keys of one. */
    private Set<Long> units(Staff staff, String code) {
        Set<Long> reached = places.units(staff, Action.VIEW_REPORTS);
        return code.isEmpty()
                ? reached
                : places.keysOf(code).stream()
                        .filter(reached::contains)
                        .collect(Collectors.toSet());
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
