// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Staff;
import vn.motcua.issuing.DraftAnswer;
import vn.motcua.issuing.Drafting;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.issuing.ResultCase;
import vn.motcua.printing.FieldFault;
import vn.motcua.printing.OwnField;
import vn.motcua.printing.PaperKind;
import vn.motcua.printing.PaperTemplate;
import vn.motcua.printing.VariableType;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/** Puts the draft of a result into a form. */
@Component
class DraftPageMaker {
    /** Capacities of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, Mục I, khoản 7, for communes. */
    private static final List<String> CAPACITIES =
            List.of(
                    "CHỦ TỊCH",
                    "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
                    "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
                    "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
                    "TL. CHỦ TỊCH\nTRƯỞNG PHÒNG",
                    "TUQ. CHỦ TỊCH");

    /** The usual symbols of the shipped templates; product default, ADR 0039. */
    private static final Map<String, String> SYMBOLS =
            Map.of(
                    "trich-luc-khai-sinh", "TLKS-BS",
                    "trich-luc-khai-tu", "TLKT-BS",
                    "xac-nhan-tinh-trang-hon-nhan", "UBND-XNTTHN",
                    "giay-phep-xay-dung-nha-o", "GPXD",
                    "ban-sao-dien-tu", "BSĐT",
                    "tu-choi-giai-quyet", "TB-UBND");

    private static final int LONG_LABEL = 60;

    private final Drafting drafting;
    private final IssuedPapers papers;

    private final BroughtPageMaker brought;

    DraftPageMaker(Drafting drafting, IssuedPapers papers, BroughtPageMaker brought) {
        this.drafting = drafting;
        this.papers = papers;
        this.brought = brought;
    }

    /** Who asks for which dossier. */
    record Asked(PageContext ctx, Staff staff, ResultCase about) {}

    /** The capacity meant by the form: its place in the list. */
    static String capacity(String typed) {
        int place = typed.matches("[0-9]") ? Integer.parseInt(typed) : 0;
        return CAPACITIES.get(place < CAPACITIES.size() ? place : 0);
    }

    /**
     * What came with the form.
     *
     * @param form its fields
     * @param file its file
     */
    record Came(Map<String, String> form, DraftFiles.Sent file) {}

    DraftPage page(Asked asked, Came came, @Nullable DraftAnswer answer) {
        List<PaperTemplate> all = drafting.templates(asked.about());
        Optional<IssuedPaper> open = papers.open(asked.about().situation().code());
        Map<String, String> form = new LinkedHashMap<>(came.form());
        open.filter(_ -> answer == null).ifPresent(paper -> take(paper, form));
        Optional<PaperTemplate> template = template(all, form.getOrDefault("template", ""));
        String key = template.map(one -> one.head().key()).orElse(Drafting.BROUGHT);
        return new DraftPage(
                asked.about().situation().code().value(),
                asked.about().detail().applicant().name(),
                choices(asked.ctx(), all, key),
                key,
                template.map(one -> one.head().title()).orElse(asked.ctx().text("issuing.brought")),
                template.map(one -> fields(asked.ctx(), one, form, answer)).orElse(List.of()),
                template.map(one -> scan(asked, one)).orElse(DraftPage.Scan.NONE),
                template.isPresent() ? null : brought.of(asked, form, answer, came.file()),
                signers(asked, form),
                capacities(form),
                form.getOrDefault("symbol", SYMBOLS.getOrDefault(key, "")),
                open.map(paper -> href(asked.ctx(), paper)).orElse(null),
                refusal(asked, answer));
    }

    private DraftPage.Scan scan(Asked asked, PaperTemplate template) {
        if (template.head().kind() != PaperKind.COPY_CERTIFICATE) {
            return DraftPage.Scan.NONE;
        }
        String key = template.head().key();
        return drafting.scan(asked.about().situation().code(), key).isPresent()
                ? DraftPage.Scan.KEPT
                : DraftPage.Scan.ASKED;
    }

    /** What stands already is not typed again. */
    private void take(IssuedPaper paper, Map<String, String> form) {
        String template = papers.template(paper.id()).replaceFirst(" .*", "");
        if (List.of("", template).contains(form.getOrDefault("template", ""))) {
            form.put("template", template);
            Map<String, String> filled = papers.filled(paper.id());
            filled.forEach((name, value) -> form.put("f-" + name, value));
            int place = CAPACITIES.indexOf(filled.getOrDefault(Drafting.CAPACITY, ""));
            form.put("capacity", Integer.toString(Math.max(place, 0)));
            form.put("symbol", paper.draft().symbol());
            form.put("signer", paper.draft().signer().toString());
        }
    }

    /**
     * The one that was asked for, or else the first that makes a result: to refuse is chosen, never
     * proposed. Empty for a paper made outside of the program.
     */
    private static Optional<PaperTemplate> template(List<PaperTemplate> all, String key) {
        return key.equals(Drafting.BROUGHT)
                ? Optional.empty()
                : all.stream()
                        .filter(one -> one.head().key().equals(key))
                        .findFirst()
                        .or(() -> all.stream().filter(DraftPageMaker::isResult).findFirst());
    }

    private static boolean isResult(PaperTemplate template) {
        return template.head().kind() != PaperKind.REFUSAL_LETTER;
    }

    private static List<Choice> choices(PageContext ctx, List<PaperTemplate> all, String key) {
        List<Choice> choices = new ArrayList<>();
        for (PaperTemplate one : all) {
            String own = one.head().key();
            choices.add(new Choice(own, one.head().title(), own.equals(key)));
        }
        String brought = Drafting.BROUGHT;
        choices.add(new Choice(brought, ctx.text("issuing.brought"), brought.equals(key)));
        return choices;
    }

    private static List<DraftPage.Field> fields(
            PageContext ctx,
            PaperTemplate template,
            Map<String, String> form,
            @Nullable DraftAnswer answer) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (answer instanceof DraftAnswer.Faulty faulty) {
            faulty.faults().forEach(one -> faults.put(one.field(), words(ctx, one)));
        }
        return template.fields().stream()
                .map(one -> field(ctx, one, form.getOrDefault("f-" + one.name(), ""), faults))
                .toList();
    }

    private static DraftPage.Field field(
            PageContext ctx, OwnField field, String value, Map<String, String> faults) {
        boolean day = field.type() == VariableType.DATE;
        @Nullable String hint = null;
        if (day) {
            hint = ctx.text("issuing.draft.day");
        } else if (!field.required()) {
            hint = ctx.text("issuing.draft.optional");
        }
        return new DraftPage.Field(
                field.name(),
                field.label(),
                value,
                hint,
                faults.get(field.name()),
                day,
                field.type() == VariableType.TEXT && field.label().length() > LONG_LABEL);
    }

    private static String words(PageContext ctx, FieldFault fault) {
        String code = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return ctx.text("issuing.field." + code, fault.detail());
    }

    private List<Choice> signers(Asked asked, Map<String, String> form) {
        List<Choice> choices = new ArrayList<>();
        for (Staff one : drafting.signers(asked.about())) {
            String id = one.id().toString();
            choices.add(new Choice(id, one.name(), id.equals(form.get("signer"))));
        }
        return choices;
    }

    private static List<Choice> capacities(Map<String, String> form) {
        String chosen = form.getOrDefault("capacity", "0");
        List<Choice> choices = new ArrayList<>();
        for (int place = 0; place < CAPACITIES.size(); place++) {
            String value = Integer.toString(place);
            String words = CAPACITIES.get(place).replace("\n", " / ");
            choices.add(new Choice(value, words, value.equals(chosen)));
        }
        return choices;
    }

    private static String href(PageContext ctx, IssuedPaper paper) {
        return ctx.href(IssuingRoutes.FILE, Map.of("id", Long.toString(paper.id())));
    }

    private String refusal(Asked asked, @Nullable DraftAnswer answer) {
        return switch (answer) {
            case DraftAnswer.Refused refused ->
                    asked.ctx().text("issuing.draft.refused." + refused.why().code());
            case DraftAnswer.Unready _ -> asked.ctx().text("issuing.brought.unready");
            case DraftAnswer.NotPrinted _ -> asked.ctx().text("issuing.draft.not-printed");
            case null, default ->
                    drafting.isOpen(asked.staff(), asked.about())
                            ? ""
                            : asked.ctx().text("issuing.draft.refused.not-now");
        };
    }
}
