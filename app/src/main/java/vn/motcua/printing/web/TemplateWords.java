// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing.web;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.printing.PaperFault;
import vn.motcua.printing.PaperKind;
import vn.motcua.printing.TemplateFault;
import vn.motcua.printing.TemplateScope;
import vn.motcua.web.PageContext;

/** Templates and what is wrong with them, in the words of one reader. */
record TemplateWords(PageContext ctx) {
    String kind(PaperKind kind) {
        return ctx.text("printing.kind." + word(kind));
    }

    String scope(TemplateScope scope) {
        return switch (scope) {
            case TemplateScope.Everything all -> ctx.text("printing.scope.everything");
            case TemplateScope.Field field -> ctx.text("printing.scope.field", field.name());
            case TemplateScope.Procedures some ->
                    ctx.text(
                            "printing.scope.procedures",
                            some.codes().stream().sorted().collect(Collectors.joining(", ")));
        };
    }

    /** What somebody types for this scope; empty for all dossiers. */
    static String typed(TemplateScope scope) {
        return switch (scope) {
            case TemplateScope.Everything all -> "";
            case TemplateScope.Field field -> field.name();
            case TemplateScope.Procedures some ->
                    some.codes().stream().sorted().collect(Collectors.joining(", "));
        };
    }

    /** A fault with its line and the way out of it. */
    String fault(TemplateFault fault) {
        String what = ctx.text("printing.template.fault." + word(fault.kind()), fault.detail());
        return fault.line() == 0
                ? what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1)
                : ctx.text("printing.template.at-line", fault.line(), what);
    }

    String fault(PaperFault fault) {
        return ctx.text(
                "printing.paper.fault." + word(fault.kind()), fault.variable(), fault.detail());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
