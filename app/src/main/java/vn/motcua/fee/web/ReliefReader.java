// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.fee.Cut;
import vn.motcua.fee.FeeChannel;
import vn.motcua.fee.ReliefClass;
import vn.motcua.fee.ReliefRule;
import vn.motcua.fee.ReliefScope;
import vn.motcua.fee.TypedMoney;
import vn.motcua.language.VietnameseText;
import vn.motcua.web.PageContext;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/**
 * Reads a relief as typed, and puts all that is wrong where it was typed.
 *
 * @param ctx of the page
 * @param sent the form
 */
record ReliefReader(PageContext ctx, Sent sent) {
    private static final int LONGEST = 300;
    private static final int PERCENT = 100;

    /** The rule; empty when there are faults. */
    Optional<ReliefRule> read() {
        Optional<ReliefClass> forWhom = ReliefClass.ofCode(typed("class"));
        Optional<Cut> cut = cut();
        @Nullable LocalDate from = day("from");
        @Nullable LocalDate until = day("until");
        String source = VietnameseText.tidy(typed("source"));
        check("class", forWhom.isPresent());
        check("from", from != null);
        check("until", from == null || until == null || !until.isBefore(from));
        check("source", !source.isEmpty() && source.length() <= LONGEST);
        if (!sent.faults().isEmpty() || from == null) {
            return Optional.empty();
        }
        ReliefScope scope = scope();
        boolean combines = sent.typed().containsKey("combines");
        return forWhom.flatMap(who ->
                cut.map(off -> new ReliefRule(0, who, scope, off, combines, from, until, source)));
    }

    private void check(String field, boolean isWell) {
        if (!isWell && !sent.faults().containsKey(field)) {
            sent.faults().put(field, ctx.text("fee.fault.relief." + field));
        }
    }

    private ReliefScope scope() {
        Set<ProcedureCode> procedures = new LinkedHashSet<>();
        Set<String> fields = new LinkedHashSet<>();
        for (String word : typed("scope").split("[,;\n]", -1)) {
            String tidy = VietnameseText.tidy(word);
            Optional<ProcedureCode> code = ProcedureCode.parse(tidy);
            code.ifPresent(procedures::add);
            if (code.isEmpty() && !tidy.isEmpty()) {
                fields.add(tidy);
            }
        }
        return new ReliefScope(
                procedures,
                fields,
                Arrays.stream(FeeKind.values())
                        .filter(kind -> kind.code().equals(typed("kind")))
                        .findFirst()
                        .orElse(null),
                FeeChannel.ofCode(typed("channel")).orElse(null));
    }

    /** 50 % or 50% is a share, anything else a sum of money. */
    private Optional<Cut> cut() {
        String text = typed("cut").strip();
        if (text.matches("[0-9]{1,3} ?%")) {
            int percent = Integer.parseInt(text.replaceAll("[ %]", ""));
            if (percent >= 1 && percent <= PERCENT) {
                return Optional.of(new Cut.Percent(percent));
            }
        }
        Typed<Money> money = TypedMoney.read(text);
        if (money.value() == null || money.value().equals(Money.ZERO)) {
            check("cut", false);
            return Optional.empty();
        }
        return Optional.of(new Cut.Amount(money.value()));
    }

    private @Nullable LocalDate day(String field) {
        Typed<LocalDate> day = TypedDay.day(typed(field));
        if (day.fault() != null) {
            sent.faults().put(field, day.fault().in(ctx.texts()));
        }
        return day.value();
    }

    private String typed(String field) {
        return sent.typed().getOrDefault(field, "");
    }

    /** The scope as one would type it. */
    static String told(ReliefScope scope) {
        Set<String> words = new java.util.TreeSet<>(scope.fields());
        scope.procedures().forEach(code -> words.add(code.value().toUpperCase(Locale.ROOT)));
        return String.join(", ", words);
    }
}
