// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping.web;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.keeping.RetentionRule;
import vn.motcua.archive.keeping.RetentionRules;
import vn.motcua.archive.keeping.TermWords;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureList;
import vn.motcua.language.VietnameseOrder;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/**
 * Puts the rules into words.
 *
 * @param ctx the reader
 * @param rules all of them
 * @param procedures for their names and fields
 * @param today the rules of this day are shown
 */
record RulesPageMaker(
        PageContext ctx, RetentionRules rules, ProcedureList procedures, LocalDate today) {
    /** Rules from before this day came with the program. */
    private static final LocalDate ALWAYS = LocalDate.of(2001, Month.JANUARY, 1);

    RulesPage page(Map<String, String> typed, Map<String, String> faults, @Nullable String done) {
        return new RulesPage(
                Arrays.stream(HoldingSource.values()).map(this::group).toList(),
                typed,
                faults,
                done,
                new RulesPage.Form(
                        kinds(typed.getOrDefault("kind", "")),
                        scopes(typed.getOrDefault("scope", "")),
                        classes(typed.getOrDefault("class", ""))));
    }

    private RulesPage.Group group(HoldingSource kind) {
        return new RulesPage.Group(
                kind.code(),
                ctx.text("archive.source." + kind.code()),
                rules.inForce(today).stream()
                        .filter(rule -> rule.kind() == kind)
                        .sorted(Comparator.comparingInt(rule -> rule.scope().closeness()))
                        .map(this::line)
                        .toList());
    }

    private RulesPage.Line line(RetentionRule rule) {
        return new RulesPage.Line(
                scope(rule),
                new TermWords(ctx).term(rules.find(rule.classCode()).orElseThrow()),
                rule.basis(),
                rule.isLaw(),
                rule.from().isBefore(ALWAYS) ? "" : ctx.formats().day(rule.from()));
    }

    private String scope(RetentionRule rule) {
        @Nullable ProcedureCode code = rule.scope().procedure();
        @Nullable String field = rule.scope().field();
        if (code != null) {
            return name(code);
        }
        return field == null
                ? ctx.text("keeping.scope.all")
                : ctx.text("keeping.scope.field", field);
    }

    private String name(ProcedureCode code) {
        return procedures
                .find(code, today)
                .map(one -> code.value() + " " + one.version().name())
                .orElse(code.value());
    }

    private List<Choice> kinds(String chosen) {
        return Arrays.stream(HoldingSource.values())
                .map(kind ->
                        new Choice(
                                kind.code(),
                                ctx.text("archive.source." + kind.code()),
                                kind.code().equals(chosen)))
                .toList();
    }

    private List<Choice> scopes(String chosen) {
        Stream<Choice> fields =
                procedures.versions().stream()
                        .map(one -> one.version().field())
                        .distinct()
                        .sorted(VietnameseOrder.TEXT)
                        .map(field ->
                                choice(
                                        RuleReader.FIELD + field,
                                        ctx.text("keeping.scope.field", field),
                                        chosen));
        Stream<Choice> each =
                procedures.versions().stream()
                        .map(one -> one.version().code())
                        .distinct()
                        .map(code ->
                                choice(RuleReader.PROCEDURE + code.value(), name(code), chosen));
        Choice all = choice("", ctx.text("keeping.scope.all"), chosen);
        return Stream.of(Stream.of(all), fields, each).flatMap(one -> one).toList();
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }

    private List<Choice> classes(String chosen) {
        return rules.classes().stream()
                .map(one ->
                        new Choice(
                                one.code(),
                                new TermWords(ctx).term(one),
                                one.code().equals(chosen)))
                .toList();
    }
}
