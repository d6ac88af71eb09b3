// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Staff;
import vn.motcua.printing.PaperTemplate;
import vn.motcua.printing.Publication;
import vn.motcua.printing.TemplateCheck;
import vn.motcua.printing.TemplateRegister;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** The list of templates, and the editor of one with its versions. */
@Controller
class TemplateController {
    private final TemplateBook book;
    private final InstantSource clock;

    TemplateController(TemplateBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /** A template on the list. */
    record Line(String title, String kind, String told, String href) {}

    @GetMapping({"/quan-tri/mau-giay-to", "/admin/paper-templates"})
    ModelAndView list(PageContext ctx, Staff staff) {
        List<Line> lines = book.byKey().values().stream().map(all -> line(ctx, all)).toList();
        return new ModelAndView("printing/web/templates", Map.of("lines", lines));
    }

    private Line line(PageContext ctx, List<PaperTemplate> versions) {
        PaperTemplate shown =
                versions.stream()
                        .filter(one -> !one.head().validFrom().isAfter(today()))
                        .findFirst()
                        .orElse(versions.getLast());
        var words = new TemplateWords(ctx);
        String told =
                ctx.text(
                        "printing.template.told",
                        shown.head().version(),
                        versions.size(),
                        ctx.formats().day(shown.head().validFrom()),
                        words.scope(shown.head().scope()),
                        shown.head().source());
        return new Line(
                shown.head().title(),
                words.kind(shown.head().kind()),
                told,
                ctx.href(TemplateRoutes.PAGE, Map.of("key", shown.head().key())));
    }

    @GetMapping({"/quan-tri/mau-giay-to/{key}", "/admin/paper-templates/{key}"})
    ModelAndView editor(
            PageContext ctx,
            Staff staff,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String done) {
        PaperTemplate newest = newest(key);
        EditorForm form = EditorForm.of(newest, book.draft(staff, key).orElse(newest.source()));
        ModelAndView view = view(checked(ctx, newest, form));
        return done.equals("1")
                ? view.addObject("told", ctx.text("printing.template.published"))
                : view;
    }

    @PostMapping({"/quan-tri/mau-giay-to/{key}", "/admin/paper-templates/{key}"})
    ModelAndView send(
            PageContext ctx,
            Staff staff,
            @PathVariable String key,
            @RequestParam Map<String, String> fields) {
        PaperTemplate newest = newest(key);
        return switch (fields.getOrDefault("do", "")) {
            case "drop" -> {
                book.drop(staff, key);
                yield Redirects.to(ctx.href(TemplateRoutes.PAGE, Map.of("key", key)));
            }
            case "preview" -> look(ctx, staff, newest, fields);
            case "publish" -> publish(ctx, staff, newest, fields);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private ModelAndView look(
            PageContext ctx, Staff staff, PaperTemplate newest, Map<String, String> fields) {
        EditorForm form = kept(staff, newest, fields);
        return view(checked(ctx, newest, form));
    }

    private ModelAndView publish(
            PageContext ctx, Staff staff, PaperTemplate newest, Map<String, String> fields) {
        EditorForm form = kept(staff, newest, fields);
        form.checkForPublishing(ctx, today());
        EditorPage shown = checked(ctx, newest, form);
        if (form.faults().isEmpty() && shown.faults().isEmpty()) {
            return published(ctx, staff, newest, form);
        }
        ModelAndView view = view(shown);
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    /** What was typed is kept first, so that nothing of it is lost. */
    private EditorForm kept(Staff staff, PaperTemplate newest, Map<String, String> fields) {
        EditorForm form = EditorForm.sent(fields);
        long writer = staff.id().value();
        String key = newest.head().key();
        book.keep(new TemplateRegister.Draft(writer, key, form.body(), clock.instant()));
        return form;
    }

    private EditorPage checked(PageContext ctx, PaperTemplate newest, EditorForm form) {
        TemplateCheck check = book.papers().check(form.head(newest, today()), form.body());
        return new EditorPageMaker(ctx, book, newest.head().key()).page(form, check);
    }

    private ModelAndView published(
            PageContext ctx, Staff staff, PaperTemplate newest, EditorForm form) {
        boolean published =
                book.publish(
                        new Publication(
                                form.head(newest, today()),
                                form.body(),
                                form.shown("note").strip(),
                                staff.id().value(),
                                clock.instant()));
        if (!published) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return Redirects.to(
                ctx.href(TemplateRoutes.PAGE, Map.of("key", newest.head().key(), "done", "1")));
    }

    private static ModelAndView view(EditorPage page) {
        return new ModelAndView("printing/web/editor", "page", page);
    }

    private PaperTemplate newest(String key) {
        return book.versions(key).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
