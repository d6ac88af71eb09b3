// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.FeeTier;
import vn.motcua.catalogue.LimitRule;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.Wording;
import vn.motcua.web.PageContext;

/**
 * The words for parts of a procedure in the language of a page.
 *
 * @param ctx the page
 */
record ProcedureWords(PageContext ctx) {
    String of(Wording wording) {
        return wording.in(locale());
    }

    /** The language of a wording when it is not the page's. */
    @Nullable String language(Wording wording) {
        return wording.en() == null ? ctx.vietnameseWords() : null;
    }

    String limit(ProcessingTime limit) {
        return ctx.text("catalogue.limit." + limit.unit().code(), limit.value());
    }

    /** The limits of the cases other than the usual one, a sentence each. */
    List<String> otherCases(List<LimitRule> limits) {
        return limits.stream().skip(1).map(this::otherCase).toList();
    }

    private String otherCase(LimitRule rule) {
        Wording condition = rule.condition();
        String when = condition == null ? ctx.text("catalogue.limit.else") : of(condition);
        return ctx.text("catalogue.limit.case", when, limit(rule.limit()));
    }

    /** What the usual case costs, in one word or sum. */
    String cost(CataloguedProcedure procedure) {
        Money usual = procedure.description().usualFee();
        return usual.equals(Money.ZERO) ? ctx.text("catalogue.fee.none") : dong(usual);
    }

    String dong(Money money) {
        return ctx.text("catalogue.fee.dong", money.dong());
    }

    /** A line of the fee with its unit, tier, most and price online. */
    String fee(FeeLine fee) {
        StringBuilder told =
                new StringBuilder(
                        ctx.text("catalogue.fee.per." + fee.unit().code(), dong(fee.amount())));
        FeeTier tier = fee.tier();
        if (tier != null) {
            told.append(ctx.text("catalogue.fee.tier", tier.from(), dong(tier.amount())));
        }
        Money most = fee.most();
        if (most != null) {
            told.append(ctx.text("catalogue.fee.most", dong(most)));
        }
        Money online = fee.online();
        if (online != null) {
            told.append(ctx.text("catalogue.fee.online", dong(online)));
        }
        return told.toString();
    }

    /** Words of a list of choices, joined, the first with a capital letter. */
    String joined(String key, List<String> codes) {
        String words =
                codes.stream().map(code -> ctx.text(key + code)).collect(Collectors.joining(", "));
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(locale()) + words.substring(1);
    }

    private Locale locale() {
        return ctx.language().locale();
    }
}
