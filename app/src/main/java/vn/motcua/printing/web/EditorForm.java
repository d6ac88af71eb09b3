// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.language.VietnameseText;
import vn.motcua.printing.PaperTemplate;
import vn.motcua.printing.TemplateHead;
import vn.motcua.printing.TemplateScope;
import vn.motcua.web.PageContext;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/**
 * The form of the editor as it was sent, or as it is first shown.
 *
 * @param typed what stands in its fields
 * @param faults what is wrong, by field
 */
record EditorForm(Map<String, String> typed, Map<String, String> faults) {
    private static final int LONGEST = 300;
    private static final String CODE = "[0-9]\\.[0-9]{6}(?:\\.[0-9A-Z.]+)?";

    /** As it is first shown: the newest version, or what the writer had begun. */
    static EditorForm of(PaperTemplate newest, String body) {
        TemplateHead head = newest.head();
        return new EditorForm(
                Map.of(
                        "title",
                        head.title(),
                        "scope",
                        TemplateWords.typed(head.scope()),
                        "from",
                        "",
                        "source",
                        head.source(),
                        "note",
                        "",
                        "body",
                        body),
                Map.of());
    }

    /** As it was sent. */
    static EditorForm sent(Map<String, String> fields) {
        return new EditorForm(fields, new LinkedHashMap<>());
    }

    /** What stands in a field. */
    String shown(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The text, with the line ends of a template. */
    String body() {
        return VietnameseText.composed(shown("body")).replace("\r\n", "\n");
    }

    /** The head of the next version after {@code newest}, as far as the form tells. */
    TemplateHead head(PaperTemplate newest, LocalDate today) {
        TemplateHead head = newest.head();
        @Nullable LocalDate from = TypedDay.day(shown("from")).value();
        String title = VietnameseText.tidy(shown("title"));
        return new TemplateHead(
                head.key(),
                head.version() + 1,
                head.kind(),
                head.number(),
                scope(),
                from == null ? today : from,
                head.sheet(),
                title.isEmpty() ? head.title() : title,
                VietnameseText.tidy(shown("source")));
    }

    /** Notes what keeps this form from being published. */
    void checkForPublishing(PageContext ctx, LocalDate today) {
        Typed<LocalDate> from = TypedDay.day(shown("from"));
        @Nullable LocalDate day = from.value();
        if (from.fault() != null) {
            faults.put("from", from.fault().in(ctx.texts()));
        } else if (day == null || day.isBefore(today)) {
            faults.put("from", ctx.text("printing.template.fault.from"));
        }
        for (String field : new String[] {"title", "source", "note"}) {
            String text = VietnameseText.tidy(shown(field));
            if (text.isEmpty() || text.length() > LONGEST) {
                faults.put(field, ctx.text("printing.template.fault." + field));
            }
        }
    }

    /** Codes of procedures, or the name of a field of procedures; all dossiers when empty. */
    private TemplateScope scope() {
        Set<String> codes = new LinkedHashSet<>();
        String text = VietnameseText.tidy(shown("scope"));
        for (String word : text.split("[,; ]+", -1)) {
            if (word.matches(CODE)) {
                codes.add(word);
            }
        }
        if (!codes.isEmpty()) {
            return new TemplateScope.Procedures(codes);
        }
        return text.isEmpty() ? new TemplateScope.Everything() : new TemplateScope.Field(text);
    }
}
