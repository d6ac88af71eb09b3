// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Staff;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.issuing.Round;
import vn.motcua.issuing.RoundStart;
import vn.motcua.issuing.SigningDesk;
import vn.motcua.signing.KeySecrets;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Where the authority signs what was drafted for them, many papers by one click. */
@Controller
class SigningController {
    private final IssuedPapers papers;
    private final SigningDesk desk;

    SigningController(IssuedPapers papers, SigningDesk desk) {
        this.papers = papers;
        this.desk = desk;
    }

    @GetMapping({"/ban-ky", "/signing"})
    ModelAndView list(PageContext ctx, Staff staff, @RequestParam(defaultValue = "") String gone) {
        return list(ctx, staff, RoundPageMaker.gone(ctx, gone), List.of());
    }

    @PostMapping({"/ban-ky", "/signing"})
    ModelAndView sign(
            PageContext ctx, Staff staff, @RequestParam MultiValueMap<String, String> form) {
        List<Long> ids = Ticked.ids(form);
        RoundStart start;
        try (KeySecrets secrets = Ticked.secrets(form)) {
            start = desk.begin(staff, ids, secrets);
        }
        if (start instanceof RoundStart.Begun begun) {
            return Redirects.to(
                    ctx.href(IssuingRoutes.SIGNING_ROUND, Map.of("round", begun.round().id())));
        }
        ModelAndView view =
                list(
                        ctx,
                        staff,
                        new RoundPageMaker(ctx).fault(start),
                        ids.stream().map(Object::toString).toList());
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    private ModelAndView list(PageContext ctx, Staff staff, String fault, List<String> chosen) {
        var waiting =
                new RoundPageMaker.Waiting(
                        false,
                        desk.isRemote(staff),
                        "",
                        List.of(),
                        papers.toSign(staff.id(), Round.MOST));
        return new ModelAndView(
                "issuing/web/keys",
                "page",
                new RoundPageMaker(ctx).waiting(waiting, fault, chosen));
    }

    @GetMapping({"/ban-ky/{round}", "/signing/{round}"})
    ModelAndView round(
            PageContext ctx,
            Staff staff,
            HttpServletResponse response,
            @PathVariable String round) {
        return desk.round(round, staff)
                .map(one -> RoundPageMaker.view(ctx, one, response))
                .orElseGet(
                        () -> Redirects.to(ctx.href(IssuingRoutes.SIGNING, Map.of("gone", "1"))));
    }
}
