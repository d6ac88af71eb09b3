// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds what is filled in on a paper against the variables of its kind. */
final class DataRule {
    private final PaperTemplate template;
    private final List<PaperFault> faults;

    DataRule(PaperTemplate template, List<PaperFault> faults) {
        this.template = template;
        this.faults = faults;
    }

    void check(PaperData data) {
        checkTypes(data, "");
        template.vocabulary()
                .owed(template.head().validFrom())
                .filter(Variable::filled)
                .forEach(owed -> check(owed, data));
    }

    private void checkTypes(PaperData data, String before) {
        for (Map.Entry<String, PaperValue> entry : data.values().entrySet()) {
            String name = before + entry.getKey();
            PaperValue value = entry.getValue();
            Optional<Variable> variable = template.vocabulary().find(name);
            if (variable.isEmpty()) {
                fault(PaperFault.Kind.UNKNOWN_VALUE, name);
            } else if (variable.get().type() != value.type()) {
                fault(PaperFault.Kind.WRONG_TYPE, name);
            }
            if (value instanceof PaperValue.Rows rows) {
                rows.rows().forEach(row -> checkTypes(row, name + "."));
            }
        }
    }

    private void check(Variable owed, PaperData data) {
        if (owed.isColumn()) {
            int dot = owed.name().indexOf('.');
            String column = owed.name().substring(dot + 1);
            rows(data, owed.name().substring(0, dot))
                    .forEach(row -> checkThere(owed, row.find(column)));
        } else if (!owed.type().isRepeated() && owed.type() != VariableType.FLAG) {
            checkThere(owed, data.find(owed.name()));
        }
    }

    private void checkThere(Variable owed, Optional<PaperValue> value) {
        if (value.filter(PaperValue::isThere).isEmpty()) {
            fault(PaperFault.Kind.MISSING_VALUE, owed.name());
        }
    }

    private static List<PaperData> rows(PaperData data, String table) {
        return data.find(table).orElse(null) instanceof PaperValue.Rows rows
                ? rows.rows()
                : List.of();
    }

    private void fault(PaperFault.Kind kind, String variable) {
        faults.add(new PaperFault(kind, variable, ""));
    }
}
