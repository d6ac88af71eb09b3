// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.LimitRule;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.web.PageContext;

/**
 * Puts what a procedure says into the words of a page.
 *
 * @param ctx of the page
 */
record ProcedureWords(PageContext ctx) {
    String name(CataloguedProcedure procedure) {
        return procedure.description().head().name().in(ctx.language().locale());
    }

    /** Its code and usual limit. */
    String detail(CataloguedProcedure procedure) {
        String limit = procedure.usualLimit().map(this::limit).orElse("");
        return procedure.code().map(code -> code.value() + " · " + limit).orElse(limit);
    }

    private String limit(ProcessingTime limit) {
        return ctx.text("dossier.limit." + limit.unit().code(), limit.value());
    }

    /** The usual limit, or that of another case. */
    String limit(LimitRule rule, boolean usual) {
        if (usual) {
            return ctx.text("intake.limit.usual", limit(rule.limit()));
        }
        String when = rule.condition() == null ? "" : rule.condition().in(ctx.language().locale());
        return ctx.text("intake.limit.other", when, limit(rule.limit()));
    }

    /** How many originals and copies are asked for, and on which form. */
    String asked(RequiredDocument document) {
        String counts = ctx.text("intake.paper.asked", document.originals(), document.copies());
        String form = document.form();
        return form == null ? counts : counts + " · " + ctx.text("intake.paper.form", form);
    }

    /** What one of it costs, and from when on less. */
    String price(FeeLine fee) {
        String unit = ctx.text("intake.fee.unit." + fee.unit().code());
        String price =
                ctx.text("intake.fee.price", ctx.formats().number(fee.amount().dong()), unit);
        return fee.tier() == null
                ? price
                : price
                        + ctx.text(
                                "intake.fee.tier",
                                fee.tier().from(),
                                ctx.formats().number(fee.tier().amount().dong()));
    }

    /** The years whose calendar is not decided yet. */
    String years(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
