// SPDX-License-Identifier: Apache-2.0
package vn.motcua.organisation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All units ever known, by code and by the unit above; a snapshot that does not change. */
public final class UnitTree {
    private final Map<UnitCode, List<StoredUnit>> byCode;

    /** The tree of these units; their order does not matter. */
    public UnitTree(List<StoredUnit> units) {
        byCode =
                units.stream()
                        .sorted(comparing(stored -> stored.unit().validFrom()))
                        .collect(groupingBy(u -> u.unit().code(), TreeMap::new, toList()));
    }

    /** True when a unit had this code at any time. */
    public boolean knows(UnitCode code) {
        return byCode.containsKey(code);
    }

    /**
     * The unit that bore the code on that day; when none stood, the last one before it, else the
     * first one after it; empty for an unknown code.
     */
    public Optional<StoredUnit> find(UnitCode code, LocalDate day) {
        @Nullable StoredUnit best = null;
        for (StoredUnit stored : byCode.getOrDefault(code, List.of())) {
            if (best == null || !stored.unit().validFrom().isAfter(day)) {
                best = stored;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The ids of the unit of this code and of all units below it, of any time. */
    public Set<Long> idsUnder(UnitCode top) {
        Set<Long> ids = new LinkedHashSet<>();
        Set<UnitCode> seen = new LinkedHashSet<>();
        Deque<UnitCode> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            UnitCode code = open.pop();
            if (seen.add(code)) {
                byCode.getOrDefault(code, List.of()).forEach(stored -> ids.add(stored.id()));
                all().stream()
                        .filter(stored -> code.equals(stored.unit().parent()))
                        .forEach(stored -> open.push(stored.unit().code()));
            }
        }
        return ids;
    }

    /** Every unit of every time, by code and first day. */
    public List<StoredUnit> all() {
        return byCode.values().stream().flatMap(List::stream).toList();
    }
}
