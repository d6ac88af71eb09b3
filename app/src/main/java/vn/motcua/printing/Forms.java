// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The forms in force, by the day of the dossier: those of Thông tư 01/2018/TT-VPCP, Phụ lục from
 * 2019-01-06, those of Thông tư 03/2025/TT-VPCP, Phụ lục I from 2025-09-15, and what an office has
 * put in their place for a field of procedures.
 */
public final class Forms {
    private static final Comparator<PaperTemplate> LATEST =
            Comparator.comparing((PaperTemplate form) -> form.head().validFrom())
                    .thenComparingInt(form -> form.head().version());

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
        return inForce(day, form -> form.head().number() == number);
    }

    /**
     * The form for a paper of {@code kind} of a dossier received on {@code day}: the one for its
     * {@code field} of procedures if there is one, else the one for all fields.
     */
    public Optional<PaperTemplate> of(PaperKind kind, LocalDate day, String field) {
        Predicate<PaperTemplate> ofKind = form -> form.head().kind() == kind;
        return latest(day, ofKind.and(form -> field.equals(form.head().field())))
                .or(() -> inForce(day, ofKind));
    }

    private Optional<PaperTemplate> inForce(LocalDate day, Predicate<PaperTemplate> wanted) {
        return latest(day, wanted.and(form -> Objects.isNull(form.head().field())));
    }

    private Optional<PaperTemplate> latest(LocalDate day, Predicate<PaperTemplate> wanted) {
        return forms.stream()
                .filter(form -> !form.head().validFrom().isAfter(day))
                .filter(wanted)
                .max(LATEST);
    }
}
