// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * The templates in force, by the day of the dossier: those of Thông tư 01/2018/TT-VPCP, Phụ lục
 * from 2019-01-06, those of Thông tư 03/2025/TT-VPCP, Phụ lục I from 2025-09-15, and what an office
 * has put in their place for a field of procedures or for some procedures.
 */
public final class Forms {
    private static final Comparator<PaperTemplate> LATEST =
            Comparator.comparing((PaperTemplate form) -> form.head().validFrom())
                    .thenComparingInt(form -> form.head().version());
    private static final Comparator<PaperTemplate> NARROWEST =
            Comparator.comparingInt((PaperTemplate form) -> form.head().scope().narrowness())
                    .thenComparing(LATEST);

    private final List<PaperTemplate> forms;

    Forms(Collection<PaperTemplate> forms) {
        this.forms = List.copyOf(forms);
    }

    /** These forms and {@code more}, which win where they are for a field or begin later. */
    public Forms with(Collection<PaperTemplate> more) {
        var all = new ArrayList<>(forms);
        all.addAll(more);
        return new Forms(all);
    }

    /** All forms, in the order in which they were given. */
    public List<PaperTemplate> all() {
        return forms;
    }

    /**
     * The form that has {@code number} in the circular in force on {@code day}: 5 is the control
     * slip in 2018 and the notice that a dossier is stopped in 2025. Empty before the first
     * circular, and for a number that the circular does not have.
     */
    public Optional<PaperTemplate> on(LocalDate day, int number) {
        return forms.stream()
                .filter(form -> form.head().number() == number)
                .filter(form -> form.head().scope() instanceof TemplateScope.Everything)
                .filter(form -> !form.head().validFrom().isAfter(day))
                .max(LATEST);
    }

    /**
     * The form for a paper of {@code kind}: the one for its procedure if there is one, else the one
     * for its field of procedures, else the one for all.
     */
    public Optional<PaperTemplate> of(PaperKind kind, Occasion occasion) {
        return fitting(kind, occasion).max(NARROWEST);
    }

    /**
     * The templates of which somebody may choose one, such as for a result: of each key the version
     * in force, those for the procedure before those for all.
     */
    public List<PaperTemplate> choice(PaperKind kind, Occasion occasion) {
        Map<String, PaperTemplate> byKey = new TreeMap<>();
        fitting(kind, occasion)
                .forEach(form ->
                        byKey.merge(form.head().key(), form, BinaryOperator.maxBy(NARROWEST)));
        return byKey.values().stream()
                .sorted(
                        Comparator.comparingInt(
                                        (PaperTemplate form) -> form.head().scope().narrowness())
                                .reversed())
                .toList();
    }

    /** This version of a template, such as the one that a paper was printed from. */
    public Optional<PaperTemplate> find(String key, int version) {
        return forms.stream()
                .filter(form -> form.head().key().equals(key))
                .filter(form -> form.head().version() == version)
                .findFirst();
    }

    private Stream<PaperTemplate> fitting(PaperKind kind, Occasion occasion) {
        return forms.stream()
                .filter(form -> form.head().kind() == kind)
                .filter(form -> !form.head().validFrom().isAfter(occasion.day()))
                .filter(form -> form.head().scope().covers(occasion));
    }
}
