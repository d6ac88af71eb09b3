// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All procedure versions, by code and first day; a snapshot that does not change. */
public final class ProcedureList {
    private final Map<ProcedureCode, List<StoredProcedure>> byCode;

    /** The list of these versions; their order does not matter. */
    public ProcedureList(List<StoredProcedure> versions) {
        byCode =
                versions.stream()
                        .sorted(comparing(stored -> stored.version().validFrom()))
                        .collect(groupingBy(v -> v.version().code(), TreeMap::new, toList()));
    }

    /**
     * The version in force on that day; when none was, the last one before it, else the first one
     * after it; empty for an unknown code.
     */
    public Optional<StoredProcedure> find(ProcedureCode code, LocalDate day) {
        @Nullable StoredProcedure best = null;
        for (StoredProcedure stored : byCode.getOrDefault(code, List.of())) {
            if (best == null || !stored.version().validFrom().isAfter(day)) {
                best = stored;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Every version, by code and first day. */
    public List<StoredProcedure> versions() {
        return byCode.values().stream().flatMap(List::stream).toList();
    }
}
