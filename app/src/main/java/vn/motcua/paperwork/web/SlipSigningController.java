// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.identity.Staff;
import vn.motcua.paperwork.SlipAnswer;
import vn.motcua.paperwork.SlipSigning;
import vn.motcua.signing.KeySecrets;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Where an officer signs a paper of the process with their own PIN. */
@Controller
class SlipSigningController {
    private final SlipSigning signing;
    private final AskedPapers asked;

    SlipSigningController(SlipSigning signing, AskedPapers asked) {
        this.signing = signing;
        this.asked = asked;
    }

    @GetMapping({"/ho-so/{code}/giay/{paper}/ky", "/dossiers/{code}/papers/{paper}/sign"})
    ModelAndView form(
            PageContext ctx, Staff staff, @PathVariable String code, @PathVariable String paper) {
        SlipSigning.Asked one = asked.find(staff, code, paper);
        if (!signing.waitsFor(staff, one.detail(), one.paper())) {
            return Redirects.to(file(ctx, one));
        }
        return page(staff, one, "");
    }

    @PostMapping({"/ho-so/{code}/giay/{paper}/ky", "/dossiers/{code}/papers/{paper}/sign"})
    ModelAndView sign(PageContext ctx, Staff staff, HttpServletRequest sent, Named named) {
        SlipSigning.Asked one = asked.find(staff, named.code(), named.paper());
        SlipAnswer answer;
        try (KeySecrets secrets = KeySecrets.typed(typed(sent, "pin"), typed(sent, "code-sent"))) {
            answer = signing.sign(staff, one, secrets);
        }
        if (answer instanceof SlipAnswer.Signed) {
            return Redirects.to(
                    ctx.href(DossierRoutes.PAGE, Map.of("code", one.detail().code().value())));
        }
        ModelAndView view = page(staff, one, fault(ctx, answer));
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    /** Which paper, by the variables of the address. */
    record Named(String code, String paper) {}

    private static String typed(HttpServletRequest sent, String field) {
        return Objects.requireNonNullElse(sent.getParameter(field), "");
    }

    private static String fault(PageContext ctx, SlipAnswer answer) {
        return switch (answer) {
            case SlipAnswer.Signed _ -> "";
            case SlipAnswer.NotTheirs _ -> ctx.text("paperwork.sign.not-yours");
            case SlipAnswer.NotPrinted _ -> ctx.text("paperwork.sign.not-printed");
            case SlipAnswer.Withheld withheld ->
                    ctx.text("issuing.withheld." + withheld.why().code());
            case SlipAnswer.NoKey none -> ctx.text("issuing.key." + word(none.why()));
            case SlipAnswer.Refused refused ->
                    ctx.text("issuing.trouble.signing." + word(refused.why()));
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ModelAndView page(Staff staff, SlipSigning.Asked one, String fault) {
        return new ModelAndView(
                "paperwork/web/sign",
                Map.of(
                        "code", one.detail().code().value(),
                        "word", one.paper().word(),
                        "title", one.paper().title(),
                        "remote", signing.isRemote(staff),
                        "fault", fault));
    }

    private static String file(PageContext ctx, SlipSigning.Asked one) {
        return ctx.href(
                DossierRoutes.PAPER,
                Map.of("code", one.detail().code().value(), "paper", one.paper().word()));
    }
}
