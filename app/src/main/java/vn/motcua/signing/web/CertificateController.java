// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Staff;
import vn.motcua.signing.register.CertificateEntry;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.CertificateRegister;
import vn.motcua.signing.register.MarkImage;
import vn.motcua.signing.register.RegisteredCertificate;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** One certificate: what is known of it, its image, and what may be changed. */
@Controller
class CertificateController {
    private final CertificateRegister register;
    private final CertificateOwners owners;
    private final InstantSource clock;

    CertificateController(
            CertificateRegister register, CertificateOwners owners, InstantSource clock) {
        this.register = register;
        this.owners = owners;
        this.clock = clock;
    }

    @GetMapping({"/quan-tri/chung-thu-so/{id}", "/admin/certificates/{id}"})
    ModelAndView show(PageContext ctx, Staff staff, @PathVariable String id) {
        RegisteredCertificate one = find(staff, id);
        return page(ctx, one, new EntryForm(ctx, standing(ctx, one.entry())));
    }

    /** What stands already is not typed again. */
    private static Map<String, String> standing(PageContext ctx, CertificateEntry entry) {
        var fields = new HashMap<String, String>();
        entry.instructedOn().ifPresent(on -> fields.put("instructed", ctx.formats().day(on)));
        entry.mandate()
                .ifPresent(mandate -> {
                    fields.put("mandate-from", ctx.formats().day(mandate.from()));
                    fields.put("mandate-until", ctx.formats().day(mandate.until()));
                    fields.put("decision", mandate.decision());
                });
        return fields;
    }

    @PostMapping(
            path = {"/quan-tri/chung-thu-so/{id}", "/admin/certificates/{id}"},
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView change(
            PageContext ctx,
            Staff staff,
            @PathVariable String id,
            MultipartHttpServletRequest sent) {
        RegisteredCertificate one = find(staff, id);
        EntryForm form = new EntryForm(ctx, SentFile.fields(sent));
        byte[] file = SentFile.bytes(sent.getFile("mark"), MarkImage.MOST_BYTES);
        change(one, form, EntryMaker.mark(form, file));
        if (form.isFine()) {
            return Redirects.to(ctx.href(SigningRoutes.CERTIFICATE, Map.of("id", id)));
        }
        ModelAndView view = page(ctx, one, form);
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    /** All or nothing: one fault, and everything stays as it was. */
    private void change(RegisteredCertificate one, EntryForm form, Optional<byte[]> mark) {
        @Nullable LocalDate instructed = form.day("instructed");
        var mandate = form.mandate();
        if (form.isFine() && one.withdrawal().isEmpty()) {
            mark.ifPresent(png -> register.mark(one.id(), png));
            if (instructed != null) {
                register.instructed(one.id(), instructed);
            }
            if (one.entry().owner() instanceof CertificateOwner.Person) {
                register.mandate(one.id(), mandate);
            }
        }
    }

    @GetMapping({"/quan-tri/chung-thu-so/{id}/anh.png", "/admin/certificates/{id}/image.png"})
    ResponseEntity<byte[]> image(Staff staff, @PathVariable String id) {
        byte[] png = find(staff, id).entry().mark().orElseThrow(CertificateController::notThere);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(png);
    }

    private ModelAndView page(PageContext ctx, RegisteredCertificate one, EntryForm form) {
        Instant now = clock.instant();
        var words = new CertificateLines(ctx, now);
        String id = Long.toString(one.id());
        CertificatePage page =
                new CertificatePage(
                        id,
                        owners.name(one.entry().owner()),
                        ctx.text("signing.register.state." + words.state(one)),
                        words.all(one),
                        one.entry().mark().isEmpty()
                                ? null
                                : ctx.href(SigningRoutes.MARK, Map.of("id", id)),
                        one.entry().owner() instanceof CertificateOwner.Agency,
                        one.withdrawal().isEmpty(),
                        form);
        return new ModelAndView("signing/web/certificate", "page", page);
    }

    private RegisteredCertificate find(Staff staff, String id) {
        Optional<RegisteredCertificate> found =
                id.matches("[1-9][0-9]{0,17}")
                        ? register.find(Long.parseLong(id))
                        : Optional.empty();
        return found.filter(one -> owners.isVisible(staff, one))
                .orElseThrow(CertificateController::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
