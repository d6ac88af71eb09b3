// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitTree;
import vn.motcua.organisation.Units;
import vn.motcua.web.Choice;

/** The units to choose a report of, each above those below it. */
@Component
class UnitChoices {
    private static final String INDENT = "\u2003";

    private final Units units;

    UnitChoices(Units units) {
        this.units = units;
    }

    /** The units as called on {@code day}, in the order of their tree, {@code chosen} marked. */
    List<Choice> on(LocalDate day, String chosen) {
        Map<UnitCode, Unit> byCode = named(units.tree(), day);
        Map<UnitCode, List<Unit>> below =
                byCode.values().stream()
                        .filter(unit -> unit.parent() != null)
                        .collect(Collectors.groupingBy(Unit::parent));
        List<Choice> choices = new ArrayList<>();
        byCode.values().stream()
                .filter(unit -> isTop(unit.parent(), byCode))
                .forEach(top -> new Branch(below, chosen, choices).add(top, ""));
        return choices;
    }

    private static boolean isTop(@Nullable UnitCode parent, Map<UnitCode, Unit> known) {
        return parent == null || !known.containsKey(parent);
    }

    private static Map<UnitCode, Unit> named(UnitTree tree, LocalDate day) {
        Map<UnitCode, Unit> named = new LinkedHashMap<>();
        tree.all().stream()
                .map(stored -> stored.unit().code())
                .distinct()
                .forEach(code -> tree.find(code, day).ifPresent(at -> named.put(code, at.unit())));
        return named;
    }

    private record Branch(Map<UnitCode, List<Unit>> below, String chosen, List<Choice> choices) {
        void add(Unit unit, String indent) {
            String code = unit.code().value();
            String label = indent + UnitNames.spoken(unit.name());
            choices.add(new Choice(code, label, code.equals(chosen)));
            below.getOrDefault(unit.code(), List.of())
                    .forEach(under -> add(under, indent + INDENT));
        }
    }
}
