// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.LimitRule;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;

/**
 * Units and procedure versions by key, read once: what a dossier keeps never changes but for its
 * last day. A key that is not known yet, or a last day that moved, reads the register anew.
 */
@Component
class KnownRegisters {
    private final Units units;
    private final Procedures procedures;
    private final Catalogue catalogue;
    private final Map<Long, StoredUnit> knownUnits = new ConcurrentHashMap<>();
    private final Map<Long, StoredProcedure> knownProcedures = new ConcurrentHashMap<>();
    private final Map<Long, List<LimitRule>> knownLimits = new ConcurrentHashMap<>();

    KnownRegisters(Units units, Procedures procedures, Catalogue catalogue) {
        this.units = units;
        this.procedures = procedures;
        this.catalogue = catalogue;
    }

    StoredUnit unit(long id) {
        @Nullable StoredUnit known = knownUnits.get(id);
        if (known != null) {
            return known;
        }
        units.tree().all().forEach(unit -> knownUnits.put(unit.id(), unit));
        return Objects.requireNonNull(knownUnits.get(id));
    }

    /** The limits of the version of this key, which never change once it is published. */
    List<LimitRule> limits(long procedure) {
        return knownLimits.computeIfAbsent(
                procedure,
                id -> catalogue.find(id).map(one -> one.description().limits()).orElse(List.of()));
    }

    /** The version of this key, whose last day is {@code validTo}. */
    StoredProcedure procedure(long id, @Nullable LocalDate validTo) {
        @Nullable StoredProcedure known = knownProcedures.get(id);
        if (known != null && Objects.equals(known.version().validTo(), validTo)) {
            return known;
        }
        procedures.all().versions().forEach(one -> knownProcedures.put(one.id(), one));
        return Objects.requireNonNull(knownProcedures.get(id));
    }
}
