// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The variables of every kind of paper, from the table that comes with the program. */
final class Vocabularies {
    private static final String ALL_KINDS = "ALL";
    private static final String FORM_KINDS = "FORM";
    private static final String ISSUED_KINDS = "ISSUED";

    private final Map<PaperKind, Vocabulary> byKind;

    private Vocabularies(Map<PaperKind, Vocabulary> byKind) {
        this.byKind = byKind;
    }

    static Vocabularies shipped() {
        List<NamedCsvRecord> rows = Shipped.table("variables.csv");
        var byKind = new EnumMap<PaperKind, Vocabulary>(PaperKind.class);
        for (PaperKind kind : PaperKind.values()) {
            var variables = new ArrayList<Variable>();
            rows.stream()
                    .filter(row -> isFor(kind, row.getField("kind")))
                    .map(Vocabularies::variable)
                    .forEach(variables::add);
            byKind.put(kind, new Vocabulary(variables));
        }
        return new Vocabularies(byKind);
    }

    /** The variables of {@code kind}. */
    Vocabulary of(PaperKind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    private static boolean isFor(PaperKind kind, String named) {
        return named.equals(ALL_KINDS)
                || named.equals(kind.isIssued() ? ISSUED_KINDS : FORM_KINDS)
                || named.equals(kind.name());
    }

    private static Variable variable(NamedCsvRecord row) {
        String mustFrom = row.getField("must_from");
        return new Variable(
                row.getField("name"),
                VariableType.valueOf(row.getField("type")),
                mustFrom.isEmpty() ? null : LocalDate.parse(mustFrom),
                row.getField("filled").equals("yes"),
                row.getField("label"),
                row.getField("sample"));
    }
}
