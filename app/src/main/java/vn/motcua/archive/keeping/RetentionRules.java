// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All classes and rules as they stand now; a snapshot that does not change.
 *
 * @param classes from the longest to the shortest
 * @param rules in the order in which they were set
 */
public record RetentionRules(List<RetentionClass> classes, List<RetentionRule> rules) {
    private static final Comparator<RetentionRule> CLOSER =
            Comparator.comparingInt((RetentionRule rule) -> rule.scope().closeness())
                    .thenComparing(RetentionRule::from)
                    .thenComparingLong(RetentionRule::id);

    public RetentionRules {
        classes = List.copyOf(classes);
        rules = List.copyOf(rules);
    }

    /** The class of this code; empty for an unknown one. */
    public Optional<RetentionClass> find(String code) {
        return classes.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The rule for papers of {@code subject} on that day: the closest, then the newest. */
    public RetentionRule rule(RetentionSubject subject, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.covers(subject, day))
                .max(CLOSER)
                .orElseThrow(() -> new IllegalStateException("no rule for " + subject.kind()));
    }

    /** How long papers of {@code subject} are kept, by the rules of that day. */
    public RetentionTerm term(RetentionSubject subject, LocalDate day) {
        RetentionRule rule = rule(subject, day);
        return new RetentionTerm(find(rule.classCode()).orElseThrow(), rule.basis());
    }

    /**
     * What the law itself says of papers of {@code subject}: nobody keeps them for less. Empty when
     * it leaves it to the office.
     */
    public Optional<RetentionClass> least(RetentionSubject subject, LocalDate day) {
        return rules.stream()
                .filter(RetentionRule::isLaw)
                .filter(rule -> rule.covers(subject, day))
                .max(CLOSER)
                .flatMap(rule -> find(rule.classCode()));
    }

    /** The rules in force on that day: of each sort the newest. */
    public List<RetentionRule> inForce(LocalDate day) {
        return rules.stream()
                .filter(rule -> !rule.from().isAfter(day))
                .filter(rule -> later(rule, day).findAny().isEmpty())
                .toList();
    }

    private Stream<RetentionRule> later(RetentionRule rule, LocalDate day) {
        return rules.stream()
                .filter(other -> other.kind() == rule.kind() && other.scope().equals(rule.scope()))
                .filter(other -> !other.from().isAfter(day) && CLOSER.compare(other, rule) > 0);
    }
}
