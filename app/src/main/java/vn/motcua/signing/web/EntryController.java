// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.register.CertificateEntry;
import vn.motcua.signing.register.CertificateFile;
import vn.motcua.signing.register.CertificateRegister;
import vn.motcua.signing.register.DemoSigning;
import vn.motcua.signing.register.KeySettings;
import vn.motcua.signing.register.MarkImage;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Where a certificate is entered into the register. */
@Controller
class EntryController {
    private final CertificateRegister register;
    private final CertificateOwners owners;
    private final EntryMaker maker;
    private final KeySettings settings;
    private final DemoSigning demo;

    EntryController(
            CertificateRegister register,
            CertificateOwners owners,
            EntryMaker maker,
            KeySettings settings,
            DemoSigning demo) {
        this.register = register;
        this.owners = owners;
        this.maker = maker;
        this.settings = settings;
        this.demo = demo;
    }

    @GetMapping({"/quan-tri/chung-thu-so/them", "/admin/certificates/new"})
    ModelAndView form(PageContext ctx, Staff staff, @RequestParam(defaultValue = "") String unit) {
        return page(ctx, staff, chosen(staff, unit), new EntryForm(ctx, Map.of()));
    }

    @PostMapping(
            path = {"/quan-tri/chung-thu-so/them", "/admin/certificates/new"},
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView enter(PageContext ctx, Staff staff, MultipartHttpServletRequest sent) {
        Map<String, String> fields = SentFile.fields(sent);
        UnitCode unit = chosen(staff, fields.getOrDefault("unit", ""));
        EntryForm form = new EntryForm(ctx, fields);
        Optional<CertificateEntry> entry = entry(unit, form, sent);
        if (entry.isPresent()) {
            String id = Long.toString(register.enter(entry.get()));
            return Redirects.to(ctx.href(SigningRoutes.CERTIFICATE, Map.of("id", id)));
        }
        ModelAndView view = page(ctx, staff, unit, form);
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    private Optional<CertificateEntry> entry(
            UnitCode unit, EntryForm form, MultipartHttpServletRequest sent) {
        String pin = Objects.requireNonNullElse(sent.getParameter("pin"), "");
        try (KeySecrets secrets = KeySecrets.pin(pin)) {
            return maker.entry(
                    new EntryMaker.Brought(
                            form,
                            unit,
                            List.copyOf(owners.people(unit).keySet()),
                            secrets,
                            SentFile.bytes(sent.getFile("file"), CertificateFile.MOST_BYTES),
                            SentFile.bytes(sent.getFile("mark"), MarkImage.MOST_BYTES)));
        }
    }

    /** The unit asked for, else the first of those whose certificates they keep. */
    private UnitCode chosen(Staff staff, String asked) {
        List<UnitCode> all =
                owners.units(staff).stream().map(one -> one.unit().code()).distinct().toList();
        return all.stream()
                .filter(one -> one.value().equals(asked))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(PageContext ctx, Staff staff, UnitCode unit, EntryForm form) {
        List<StoredUnit> units = owners.units(staff);
        EntryPage page =
                new EntryPage(
                        units.stream().map(one -> choice(one, unit)).toList(),
                        unit.value(),
                        ownersOf(ctx, unit, form),
                        kinds(ctx, form),
                        places(ctx, form),
                        form);
        return new ModelAndView("signing/web/entry", "page", page);
    }

    private static Choice choice(StoredUnit one, UnitCode chosen) {
        UnitCode code = one.unit().code();
        return new Choice(code.value(), one.unit().name(), code.equals(chosen));
    }

    private List<Choice> ownersOf(PageContext ctx, UnitCode unit, EntryForm form) {
        var choices = new ArrayList<Choice>();
        String seal = ctx.text("signing.entry.owner.seal", owners.name(unit));
        choices.add(choice("unit", seal, form.text("owner")));
        owners.people(unit)
                .forEach(
                        (id, name) -> choices.add(choice(id.toString(), name, form.text("owner"))));
        return choices;
    }

    private static List<Choice> kinds(PageContext ctx, EntryForm form) {
        return List.of(
                choice("official", ctx.text("signing.entry.kind.official"), form.text("kind")),
                choice("public", ctx.text("signing.entry.kind.public"), form.text("kind")));
    }

    private List<Choice> places(PageContext ctx, EntryForm form) {
        var choices = new ArrayList<Choice>();
        String chosen = form.text("place");
        settings.libraries()
                .forEach(one -> {
                    String words = ctx.text("signing.entry.place.token", one);
                    choices.add(choice("token:" + one, words, chosen));
                });
        settings.services()
                .forEach(one -> {
                    String words = ctx.text("signing.entry.place.service", one);
                    choices.add(choice("service:" + one, words, chosen));
                });
        if (demo.isRunning()) {
            choices.add(choice("file", ctx.text("signing.entry.place.file"), chosen));
        }
        return choices;
    }

    private static Choice choice(String value, String words, String chosen) {
        return new Choice(value, words, Objects.equals(value, chosen));
    }
}
