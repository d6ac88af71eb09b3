// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.keeping.RetentionBook.NewRule;
import vn.motcua.archive.keeping.RetentionRules;
import vn.motcua.archive.keeping.RetentionScope;
import vn.motcua.archive.keeping.RetentionSubject;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureList;
import vn.motcua.language.VietnameseText;
import vn.motcua.web.PageContext;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/** Reads a rule as typed, and puts all that is wrong where it was typed. */
final class RuleReader {
    /** Before the code of a procedure in the field of what a rule is for. */
    static final String PROCEDURE = "p:";

    /** Before the name of a field of procedures. */
    static final String FIELD = "f:";

    private final Map<String, String> faults = new LinkedHashMap<>();
    private final @Nullable NewRule rule;

    RuleReader(PageContext ctx, Map<String, String> typed, RetentionRules rules, LocalDate today) {
        HoldingSource kind = kind(typed.getOrDefault("kind", ""));
        RetentionScope scope = scope(typed.getOrDefault("scope", ""));
        String basis = VietnameseText.line(typed.getOrDefault("basis", ""));
        Typed<LocalDate> from = TypedDay.day(typed.getOrDefault("from", ""));
        String code = typed.getOrDefault("class", "");
        check(ctx, "class", rules.find(code).isPresent());
        check(ctx, "basis", !basis.isEmpty() && basis.length() <= PaperFacts.LONGEST);
        check(ctx, "scope", kind != HoldingSource.REGISTER || scope.equals(RetentionScope.ALL));
        if (from.fault() != null) {
            faults.put("from", from.fault().in(ctx.texts()));
        }
        LocalDate first = from.value() == null ? today : from.value();
        check(ctx, "from", from.fault() != null || !first.isBefore(today));
        rule = faults.isEmpty() ? new NewRule(kind, scope, code, basis, first) : null;
    }

    private void check(PageContext ctx, String field, boolean isWell) {
        if (!isWell) {
            faults.put(field, ctx.text("keeping.fault." + field));
        }
    }

    private static HoldingSource kind(String typed) {
        return Arrays.stream(HoldingSource.values())
                .filter(one -> one.code().equals(typed))
                .findFirst()
                .orElse(HoldingSource.DOSSIER);
    }

    private static RetentionScope scope(String typed) {
        if (typed.startsWith(PROCEDURE)) {
            return ProcedureCode.parse(typed.substring(PROCEDURE.length()))
                    .map(code -> new RetentionScope(code, null))
                    .orElse(RetentionScope.ALL);
        }
        return typed.startsWith(FIELD)
                ? new RetentionScope(null, VietnameseText.line(typed.substring(FIELD.length())))
                : RetentionScope.ALL;
    }

    /** The rule; empty when there are faults. */
    Optional<NewRule> rule() {
        return Optional.ofNullable(rule);
    }

    /** What is wrong, by field. */
    Map<String, String> faults() {
        return Collections.unmodifiableMap(faults);
    }

    /** The papers that the rule is for; a procedure stands in its field too. */
    RetentionSubject subject(ProcedureList procedures) {
        NewRule known = rule().orElseThrow();
        @Nullable ProcedureCode code = known.scope().procedure();
        @Nullable String field =
                code == null
                        ? known.scope().field()
                        : procedures
                                .find(code, known.from())
                                .map(one -> one.version().field())
                                .orElse(null);
        return new RetentionSubject(known.kind(), code, field);
    }
}
