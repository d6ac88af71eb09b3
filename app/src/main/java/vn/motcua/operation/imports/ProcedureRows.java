// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureList;
import vn.motcua.catalogue.ProcedureVersion;

/** Gathers all rows of {@code procedures.csv} and sorts out those that can stand. */
final class ProcedureRows {
    private record Key(ProcedureCode code, LocalDate validFrom) {
        static Key of(ProcedureVersion version) {
            return new Key(version.code(), version.validFrom());
        }
    }

    private final Map<Key, ProcedureVersion> known = new HashMap<>();
    private final List<ProcedureVersion> fresh = new ArrayList<>();
    private final SortedMap<Long, List<Fault>> rejects = new TreeMap<>();
    private long standing;

    ProcedureRows(ProcedureList procedures) {
        procedures
                .versions()
                .forEach(stored -> known.put(Key.of(stored.version()), stored.version()));
    }

    void read(Row row) {
        Fields fields = new Fields(row);
        Optional<ProcedureVersion> version = ProcedureRow.read(fields);
        version.ifPresent(found -> take(found, fields));
        if (!fields.faults().isEmpty()) {
            rejects.put(row.line(), fields.faults());
        }
    }

    private void take(ProcedureVersion version, Fields fields) {
        @Nullable ProcedureVersion before = known.putIfAbsent(Key.of(version), version);
        if (before != null && !before.saysTheSameAs(version)) {
            fields.fault("code", "procedure-exists");
            return;
        }
        standing++;
        if (before == null) {
            fresh.add(version);
        }
    }

    SortedRows<ProcedureVersion> sorted() {
        return new SortedRows<>(fresh, standing, rejects);
    }
}
