// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.evaluation.RatedDossier;
import vn.motcua.evaluation.RatingAnswer;
import vn.motcua.evaluation.RatingCode;
import vn.motcua.web.PageContext;
import vn.motcua.web.TooMany;

/** The pages on which dossiers are rated. */
@Component
class RateViews {
    private static final int SECONDS_A_MINUTE = 60;

    ModelAndView ask(String typed, @Nullable String fault) {
        return new ModelAndView("evaluation/web/ask", "page", new RatePage.Ask(typed, fault));
    }

    ModelAndView faulty(String typed, String fault, HttpStatus status) {
        ModelAndView view = ask(typed, fault);
        view.setStatus(status);
        return view;
    }

    ModelAndView tooMany(PageContext ctx, Duration wait) {
        long minutes = Math.ceilDiv(TooMany.seconds(wait), SECONDS_A_MINUTE);
        return faulty(
                "", ctx.text("evaluation.code.too-many", minutes), HttpStatus.TOO_MANY_REQUESTS);
    }

    ModelAndView faces(FaceMaker maker, RatingCode code, RatedDossier dossier, boolean sent) {
        ModelAndView view =
                new ModelAndView(
                        "evaluation/web/faces",
                        "page",
                        new RatePage.Faces(
                                code.shown(),
                                dossier.procedure(),
                                dossier.unitName(),
                                maker.faces(),
                                maker.comment(),
                                sent ? maker.faults() : Map.of()));
        view.setStatus(sent ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
        return view;
    }

    ModelAndView told(PageContext ctx, RatingAnswer answer) {
        return told(ctx, answer.code());
    }

    /** An officer does not rate: the program that knows who comes says so (ADR 0065). */
    ModelAndView notForStaff(PageContext ctx) {
        return told(ctx, "staff");
    }

    private static ModelAndView told(PageContext ctx, String word) {
        return new ModelAndView(
                "evaluation/web/told",
                "page",
                new RatePage.Told(
                        ctx.text("evaluation.told." + word + ".heading"),
                        ctx.text("evaluation.told." + word)));
    }
}
