// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Staff;
import vn.motcua.language.VietnameseText;
import vn.motcua.signing.register.CertificateRegister;
import vn.motcua.signing.register.RegisteredCertificate;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** The register of certificates: who may sign with what, and taking it back. */
@Controller
class CertificatesController {
    private static final int LONGEST_REASON = 300;

    private final CertificateRegister register;
    private final CertificateOwners owners;
    private final InstantSource clock;

    CertificatesController(
            CertificateRegister register, CertificateOwners owners, InstantSource clock) {
        this.register = register;
        this.owners = owners;
        this.clock = clock;
    }

    @GetMapping({"/quan-tri/chung-thu-so", "/admin/certificates"})
    ModelAndView list(PageContext ctx, Staff staff) {
        return view(ctx, staff, null);
    }

    @PostMapping({"/quan-tri/chung-thu-so", "/admin/certificates"})
    ModelAndView withdraw(
            PageContext ctx,
            Staff staff,
            @RequestParam long certificate,
            @RequestParam(defaultValue = "") String reason) {
        String why = VietnameseText.tidy(VietnameseText.composed(reason));
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            ModelAndView view = view(ctx, staff, ctx.text("signing.register.reason.missing"));
            view.setStatus(HttpStatus.BAD_REQUEST);
            return view;
        }
        visible(staff).stream()
                .filter(one -> one.id() == certificate)
                .forEach(one -> register.withdraw(one.id(), clock.instant(), why));
        return Redirects.to(ctx.href(SigningRoutes.CERTIFICATES));
    }

    private List<RegisteredCertificate> visible(Staff staff) {
        return owners.visible(staff, register.all());
    }

    private ModelAndView view(PageContext ctx, Staff staff, @Nullable String fault) {
        Instant now = clock.instant();
        var words = new CertificateLines(ctx, now);
        List<RegisteredCertificate> all = visible(staff);
        List<CertificateLine> lines =
                all.stream().map(one -> words.of(one, owners.name(one.entry().owner()))).toList();
        ModelAndView view = new ModelAndView("signing/web/certificates");
        view.addObject("lines", lines);
        view.addObject("count", count(ctx, lines));
        Optional.ofNullable(fault).ifPresent(one -> view.addObject("fault", one));
        return view;
    }

    private static String count(PageContext ctx, List<CertificateLine> lines) {
        return ctx.text(
                "signing.register.count",
                lines.size(),
                lines.stream().filter(one -> one.state().equals("soon")).count(),
                lines.stream().filter(one -> one.state().equals("withdrawn")).count());
    }
}
