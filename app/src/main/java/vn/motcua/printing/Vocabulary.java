// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All variables that templates of one kind of paper may name. */
public final class Vocabulary {
    private final Map<String, Variable> variables;

    Vocabulary(Collection<Variable> variables) {
        var byName = new TreeMap<String, Variable>();
        variables.forEach(variable -> byName.put(variable.name(), variable));
        this.variables = Map.copyOf(byName);
    }

    /** These variables and those of the fields that a template has of its own. */
    Vocabulary with(Collection<OwnField> fields) {
        var all = new ArrayList<Variable>(variables.values());
        fields.forEach(field -> all.add(field.variable()));
        return new Vocabulary(all);
    }

    /** The variable called {@code name}, or the column called {@code table.column}. */
    Optional<Variable> find(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    /** The variables in the order of their names, as an editor lists them. */
    public List<Variable> all() {
        return new TreeMap<>(variables).values().stream().toList();
    }

    /** What a template valid from {@code day} has to show; columns go with their table. */
    Stream<Variable> owed(LocalDate day) {
        return all().stream().filter(variable -> variable.isOwed(day));
    }
}
