// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.dossier.RatingCodes;
import vn.motcua.dossier.lookup.CheckDigits;
import vn.motcua.dossier.lookup.LookUp;
import vn.motcua.dossier.lookup.LookUp.Result;
import vn.motcua.web.ClientNetwork;
import vn.motcua.web.PageContext;
import vn.motcua.web.TooMany;

/** The public look-up of a dossier. The digits come with the form and leave with the answer. */
@Controller
class LookUpController {
    /** The same for programs. */
    static final String PROGRAMS = "/api/v1/public/dossiers/{code}";

    private static final int SECONDS_A_MINUTE = 60;

    private final LookUp lookUp;
    private final InstantSource clock;
    private final ObjectProvider<RatingCodes> ratings;

    LookUpController(LookUp lookUp, InstantSource clock, ObjectProvider<RatingCodes> ratings) {
        this.lookUp = lookUp;
        this.clock = clock;
        this.ratings = ratings;
    }

    /** What came with the form, as typed; never logged. */
    record Asked(@Nullable String code, @Nullable String token, @Nullable String digits) {
        String typedCode() {
            return Objects.requireNonNullElse(code, "").strip();
        }

        @Override
        public String toString() {
            return "Asked";
        }
    }

    @GetMapping({"/tra-cuu", "/track"})
    ModelAndView form(Asked asked) {
        return form(new LookUpPage.Form(shown(asked), asked.token(), null, null, null));
    }

    /** What is not a code is not shown again: it may be somebody's number. */
    private static String shown(Asked asked) {
        return code(asked.typedCode()).map(DossierCode::value).orElse("");
    }

    private static ModelAndView form(LookUpPage.Form form) {
        return new ModelAndView("dossier/web/lookup", Map.of("form", form));
    }

    @PostMapping({"/tra-cuu", "/track"})
    ModelAndView look(
            PageContext ctx,
            HttpServletRequest request,
            HttpServletResponse response,
            Asked asked) {
        Optional<CheckDigits> digits =
                CheckDigits.parse(Objects.requireNonNullElse(asked.digits(), ""));
        boolean named = asked.token() != null || !asked.typedCode().isEmpty();
        if (!named || digits.isEmpty()) {
            return faulty(ctx, asked, named, digits.isPresent());
        }
        return switch (look(asked, digits.get(), ClientNetwork.of(request))) {
            case Result.Found found ->
                    new ModelAndView("dossier/web/looked-up", Map.of("page", page(ctx, found)));
            case Result.Nothing _ ->
                    refused(asked, ctx.text("dossier.lookup.none"), HttpStatus.NOT_FOUND);
            case Result.TooMany(Duration pause) -> tooMany(ctx, response, asked, pause);
        };
    }

    private Result look(Asked asked, CheckDigits digits, String place) {
        return (asked.token() == null ? code(asked.typedCode()) : lookUp.ofToken(asked.token()))
                .map(code -> lookUp.look(code, digits, place))
                .orElseGet(() -> lookUp.lookForNothing(place));
    }

    private static ModelAndView tooMany(
            PageContext ctx, HttpServletResponse response, Asked asked, Duration wait) {
        long seconds = TooMany.seconds(wait);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return refused(
                asked,
                ctx.text("dossier.lookup.too-many", minutes(seconds)),
                HttpStatus.TOO_MANY_REQUESTS);
    }

    private LookUpPage page(PageContext ctx, Result.Found found) {
        LocalDateTime now = VietnamTime.local(clock.instant());
        return new LookUpPageMaker(ctx, found, now, rating(ctx, found)).page();
    }

    private @Nullable String rating(PageContext ctx, Result.Found found) {
        return Optional.ofNullable(ratings.getIfAvailable())
                .flatMap(codes -> codes.toRate(found.detail()))
                .map(code -> ctx.href(DossierRoutes.RATE, Map.of("code", code)))
                .orElse(null);
    }

    private static long minutes(long seconds) {
        return Math.ceilDiv(seconds, SECONDS_A_MINUTE);
    }

    private static Optional<DossierCode> code(String typed) {
        return DossierCode.parse(typed.replaceAll("[\\s\\u00a0]+", "").toUpperCase(Locale.ROOT));
    }

    private static ModelAndView faulty(
            PageContext ctx, Asked asked, boolean named, boolean digits) {
        ModelAndView view =
                form(
                        new LookUpPage.Form(
                                shown(asked),
                                asked.token(),
                                named ? null : ctx.text("dossier.lookup.code.missing"),
                                digits ? null : ctx.text("dossier.lookup.digits.fault"),
                                null));
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    private static ModelAndView refused(Asked asked, String sentence, HttpStatus status) {
        ModelAndView view =
                form(new LookUpPage.Form(shown(asked), asked.token(), null, null, sentence));
        view.setStatus(status);
        return view;
    }
}
