// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitTree;

/**
 * Gathers all rows of {@code units.csv} and sorts out those that can stand: a unit may come before
 * the one above it, but not without it.
 */
final class UnitRows {
    private final UnitTree known;
    private final Map<Long, Unit> readable = new LinkedHashMap<>();
    private final SortedMap<Long, List<Fault>> rejects = new TreeMap<>();

    UnitRows(UnitTree known) {
        this.known = known;
    }

    void read(Row row) {
        Fields fields = new Fields(row);
        Optional<Unit> unit = UnitRow.read(fields);
        if (unit.isPresent()) {
            readable.put(row.line(), unit.get());
        } else {
            rejects.put(row.line(), fields.faults());
        }
    }

    /** Call once, after all rows. */
    SortedRows<Unit> sorted() {
        rejectConflicts();
        rejectOrphans();
        List<Unit> fresh = new ArrayList<>();
        Set<Unit> seen = new HashSet<>(known.all().stream().map(StoredUnit::unit).toList());
        for (Unit unit : readable.values()) {
            if (seen.add(unit)) {
                fresh.add(unit);
            }
        }
        return new SortedRows<>(fresh, readable.size(), rejects);
    }

    /** The same code cannot denote two units on one day; the first row stands. */
    private void rejectConflicts() {
        Map<UnitCode, List<Unit>> standing = new LinkedHashMap<>();
        for (StoredUnit stored : known.all()) {
            standing.computeIfAbsent(stored.unit().code(), code -> new ArrayList<>())
                    .add(stored.unit());
        }
        readable.entrySet()
                .removeIf(entry -> {
                    List<Unit> others =
                            standing.computeIfAbsent(
                                    entry.getValue().code(), code -> new ArrayList<>());
                    boolean clash = others.stream().anyMatch(u -> clash(u, entry.getValue()));
                    if (clash) {
                        rejects.put(
                                entry.getKey(),
                                List.of(fault("code", entry.getValue().code(), "unit-exists")));
                    } else {
                        others.add(entry.getValue());
                    }
                    return clash;
                });
    }

    private static Fault fault(String column, @Nullable UnitCode code, String key) {
        return Fault.of(column, String.valueOf(code), key);
    }

    private static boolean clash(Unit one, Unit other) {
        return !one.equals(other)
                && (one.standsOn(other.validFrom()) || other.standsOn(one.validFrom()));
    }

    /** Drops units whose line of parents does not reach the top, until none is left. */
    private void rejectOrphans() {
        Set<UnitCode> rooted = new HashSet<>();
        known.all().forEach(stored -> rooted.add(stored.unit().code()));
        boolean more = true;
        while (more) {
            more = false;
            for (Unit unit : readable.values()) {
                @Nullable UnitCode parent = unit.parent();
                if (parent == null || rooted.contains(parent)) {
                    more |= rooted.add(unit.code());
                }
            }
        }
        readable.entrySet()
                .removeIf(entry -> {
                    @Nullable UnitCode parent = entry.getValue().parent();
                    boolean orphan = parent != null && !rooted.contains(parent);
                    if (orphan) {
                        rejects.put(
                                entry.getKey(),
                                List.of(fault("parent_code", parent, "parent-unknown")));
                    }
                    return orphan;
                });
    }
}
