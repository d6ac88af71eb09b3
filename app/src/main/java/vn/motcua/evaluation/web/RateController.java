// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.evaluation.Opinion;
import vn.motcua.evaluation.RatedDossier;
import vn.motcua.evaluation.RatingAnswer;
import vn.motcua.evaluation.RatingCode;
import vn.motcua.evaluation.RatingDesk;
import vn.motcua.web.ClientNetwork;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Where somebody with a code says how content they are. Names nobody, asks for nobody. */
@Controller
class RateController {
    private final RatingDesk desk;
    private final Guesses guesses;
    private final RateViews views;

    RateController(RatingDesk desk, Guesses guesses, RateViews views) {
        this.desk = desk;
        this.guesses = guesses;
        this.views = views;
    }

    /** What came with the form, as typed; never logged. */
    record Sent(@Nullable String code, @Nullable String level, @Nullable String comment) {
        String typedCode() {
            return Objects.requireNonNullElse(code, "").strip();
        }

        FaceMaker faces(PageContext ctx) {
            return new FaceMaker(
                    ctx,
                    Objects.requireNonNullElse(level, ""),
                    Objects.requireNonNullElse(comment, ""));
        }

        @Override
        public String toString() {
            return "Sent";
        }
    }

    @GetMapping({"/danh-gia", "/rate"})
    ModelAndView show(PageContext ctx, HttpServletRequest request, Sent sent) {
        if (sent.typedCode().isEmpty()) {
            return views.ask("", null);
        }
        boolean justSent = "yes".equals(request.getParameter("done"));
        return known(
                ctx,
                request,
                sent,
                dossier -> {
                    FaceMaker faces = new FaceMaker(ctx, "", "");
                    return dossier.standing() == RatingAnswer.OPEN
                            ? views.faces(faces, code(sent), dossier.dossier(), false)
                            : views.told(ctx, justSent ? RatingAnswer.DONE : dossier.standing());
                });
    }

    @PostMapping({"/danh-gia", "/rate"})
    ModelAndView rate(PageContext ctx, HttpServletRequest request, Sent sent) {
        return known(
                ctx,
                request,
                sent,
                dossier -> {
                    FaceMaker faces = sent.faces(ctx);
                    Optional<Opinion> opinion = faces.opinion();
                    if (dossier.standing() == RatingAnswer.OPEN && opinion.isEmpty()) {
                        return views.faces(faces, code(sent), dossier.dossier(), true);
                    }
                    RatingAnswer answer =
                            opinion.map(said -> desk.rate(code(sent), said))
                                    .orElse(dossier.standing());
                    return answer == RatingAnswer.DONE
                            ? Redirects.to(
                                    ctx.href(
                                            DossierRoutes.RATE,
                                            Map.of("code", code(sent).shown(), "done", "yes")))
                            : views.told(ctx, answer);
                });
    }

    /** What there is to rate. */
    private record Known(RatingAnswer standing, RatedDossier dossier) {}

    private ModelAndView known(
            PageContext ctx,
            HttpServletRequest request,
            Sent sent,
            Function<Known, ModelAndView> then) {
        Optional<RatingCode> code = RatingCode.parse(sent.typedCode());
        if (code.isEmpty()) {
            return views.faulty("", ctx.text("evaluation.code.fault"), HttpStatus.BAD_REQUEST);
        }
        String place = ClientNetwork.of(request);
        Optional<Duration> wait = guesses.tried(place);
        if (wait.isPresent()) {
            return views.tooMany(ctx, wait.get());
        }
        RatingDesk.Look look = desk.look(code.get());
        RatedDossier dossier = look.dossier();
        if (dossier == null) {
            return views.faulty(
                    code.get().shown(), ctx.text("evaluation.code.unknown"), HttpStatus.NOT_FOUND);
        }
        guesses.forgive(place);
        return ctx.visitor() == null
                ? then.apply(new Known(look.standing(), dossier))
                : views.notForStaff(ctx);
    }

    private static RatingCode code(Sent sent) {
        return RatingCode.parse(sent.typedCode()).orElseThrow();
    }
}
