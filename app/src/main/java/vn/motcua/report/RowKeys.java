// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.motcua.catalogue.ProcedureList;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.UnitTree;

/** Names the row of a report that a unit or procedure version counts in. */
final class RowKeys {
    /**
     * The key of a row.
     *
     * @param rank rows come in order of their rank, then of their code
     * @param code the key
     * @param name what people call it
     */
    record Key(int rank, String code, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byRank = Integer.compare(rank, other.rank);
            return byRank != 0 ? byRank : code.compareTo(other.code);
        }
    }

    private final Grouping grouping;
    private final Map<Long, Key> keys;

    /** The keys for units and procedures as they were called on {@code day}. */
    RowKeys(Grouping grouping, UnitTree units, ProcedureList procedures, LocalDate day) {
        this.grouping = grouping;
        this.keys =
                switch (grouping) {
                    case UNIT, LEVEL ->
                            units.all().stream()
                                    .collect(
                                            toUnmodifiableMap(
                                                    StoredUnit::id,
                                                    stored -> unitKey(stored, units, day)));
                    case PROCEDURE, FIELD ->
                            procedures.versions().stream()
                                    .collect(
                                            toUnmodifiableMap(
                                                    StoredProcedure::id,
                                                    stored ->
                                                            procedureKey(stored, procedures, day)));
                };
    }

    private Key unitKey(StoredUnit stored, UnitTree units, LocalDate day) {
        Unit unit = units.find(stored.unit().code(), day).orElse(stored).unit();
        String level = stored.unit().level().code();
        return grouping == Grouping.LEVEL
                ? new Key(rank(stored.unit().level()), level, name(stored.unit().level()))
                : new Key(0, unit.code().value(), unit.name());
    }

    /** Levels stand in the order of authority, not of their words. */
    private static int rank(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> 0;
            case DISTRICT -> 1;
            case COMMUNE -> 2;
        };
    }

    private static String name(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> "Cấp tỉnh";
            case DISTRICT -> "Cấp huyện";
            case COMMUNE -> "Cấp xã";
        };
    }

    private Key procedureKey(StoredProcedure stored, ProcedureList procedures, LocalDate day) {
        ProcedureVersion version =
                procedures.find(stored.version().code(), day).orElse(stored).version();
        String field = stored.version().field();
        return grouping == Grouping.FIELD
                ? new Key(0, field, field)
                : new Key(0, version.code().value(), version.name());
    }

    /** The row that these dossiers count in. */
    Key of(HandlingCount count) {
        long id =
                switch (grouping) {
                    case UNIT, LEVEL -> count.unitId();
                    case PROCEDURE, FIELD -> count.procedureVersionId();
                };
        return Objects.requireNonNull(keys.get(id), "a dossier's unit and procedure are known");
    }

    /** The units or procedure versions that count in the row of this code. */
    Set<Long> idsOf(String code) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().code().equals(code))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }
}
