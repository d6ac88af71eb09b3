// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Staff;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.ReceptionForms;
import vn.motcua.intake.TypedKeeping;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.form.Place;
import vn.motcua.intake.form.Places;
import vn.motcua.web.LostFormCookie;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** The page of reception: one form, shown as often as it takes and sent once. */
@Controller
class ReceptionController {
    private final Places places;
    private final ReceptionPageMaker maker;
    private final ReceptionForms forms;
    private final TypedKeeping keeping;
    private final Exits exits;
    private final InstantSource clock;

    ReceptionController(
            Places places,
            ReceptionPageMaker maker,
            ReceptionForms forms,
            TypedKeeping keeping,
            Exits exits,
            InstantSource clock) {
        this.places = places;
        this.maker = maker;
        this.forms = forms;
        this.keeping = keeping;
        this.exits = exits;
        this.clock = clock;
    }

    /** An empty form, or the one that was being typed when the session ended. */
    @GetMapping({"/tiep-nhan", "/reception"})
    ModelAndView open(
            PageContext ctx,
            Staff staff,
            @CookieValue(name = LostFormCookie.NAME, defaultValue = "") String lost,
            NativeWebRequest request) {
        if (lost.isEmpty()) {
            return fresh(ctx, staff, maker.begun(staff, asked(request)), "");
        }
        Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class))
                .addHeader("Set-Cookie", LostFormCookie.forgotten().toString());
        Optional<FormKey> key = FormKey.parse(lost);
        Optional<Fields> typed =
                key.flatMap(one -> keeping.take(one, staff.id())).map(Fields::read);
        return typed.isPresent()
                ? show(ctx, staff, typed(key.orElseThrow(), typed.get(), "kept"))
                : fresh(ctx, staff, new Fields(Map.of()), "");
    }

    private static Map<String, String> asked(NativeWebRequest request) {
        String visit = request.getParameter("luot");
        return visit == null ? Map.of() : Map.of("luot", visit);
    }

    private static ReceptionPageMaker.Typed typed(FormKey key, Fields fields, String notice) {
        return new ReceptionPageMaker.Typed(key, fields, Map.of(), Map.of(), notice);
    }

    /** The same fields in a form that was not sent yet. */
    private ModelAndView fresh(PageContext ctx, Staff staff, Fields fields, String notice) {
        FormKey key = FormKey.next();
        forms.open(key, staff.id(), clock.instant());
        return show(ctx, staff, typed(key, fields, notice));
    }

    @PostMapping({"/tiep-nhan", "/reception"})
    ModelAndView send(
            PageContext ctx,
            Staff staff,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam Map<String, MultipartFile> files) {
        Fields fields = new Fields(form.toSingleValueMap());
        Optional<FormKey> key = key(staff, fields);
        if (key.isEmpty()) {
            return fresh(ctx, staff, fields, "old");
        }
        Optional<Place> place = place(staff, fields);
        return place.isEmpty()
                ? nowhere()
                : lead(ctx, new Exits.Sent(staff, key.get(), fields, files, place.get()));
    }

    /** The key of a form that they opened themselves. */
    private Optional<FormKey> key(Staff staff, Fields fields) {
        return FormKey.parse(fields.raw("key"))
                .filter(key ->
                        forms.find(key)
                                .filter(form -> form.account().equals(staff.id()))
                                .isPresent());
    }

    private ModelAndView lead(PageContext ctx, Exits.Sent sent) {
        return switch (exits.take(ctx, sent)) {
            case Exits.Way.Done done -> Redirects.to(done.address());
            case Exits.Way.Another _ -> fresh(ctx, sent.staff(), sent.fields(), "another");
            case Exits.Way.Again again -> {
                ModelAndView view = show(ctx, sent.staff(), again.typed());
                view.setStatus(again.status());
                yield view;
            }
        };
    }

    private Optional<Place> place(Staff staff, Fields fields) {
        return places.of(staff, VietnamTime.day(clock.instant()), fields.raw("unit"));
    }

    private ModelAndView show(PageContext ctx, Staff staff, ReceptionPageMaker.Typed typed) {
        Optional<Place> place = place(staff, typed.fields());
        if (place.isEmpty()) {
            return nowhere();
        }
        ModelAndView view =
                new ModelAndView(
                        "intake/web/reception", "page", maker.page(ctx, place.get(), typed));
        exits.inHand(staff).ifPresent(hand -> view.addObject("hand", hand));
        return view;
    }

    /** Somebody whose units all have ended, such as by a merger. */
    private static ModelAndView nowhere() {
        ModelAndView view = new ModelAndView("intake/web/nowhere");
        view.setStatus(HttpStatus.FORBIDDEN);
        return view;
    }
}
