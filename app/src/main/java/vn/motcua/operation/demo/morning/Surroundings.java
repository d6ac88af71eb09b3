// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureList;
import vn.motcua.catalogue.ProcedureSearch;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.Units;

/**
 * What the demo stands on: its communes and procedures.
 *
 * @param day as of which they are looked up
 * @param communes that stand on it
 * @param procedures the register of versions
 * @param catalogue what those in force say
 */
record Surroundings(
        LocalDate day,
        List<StoredUnit> communes,
        ProcedureList procedures,
        Map<ProcedureCode, CataloguedProcedure> catalogue) {

    /** Local government of two levels. Luật 72/2025/QH15: from 1 July 2025. */
    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

    /** Finds it in the registers. */
    @Component
    record Registers(Units units, Procedures procedures, Catalogue catalogue) {
        private Map<ProcedureCode, CataloguedProcedure> inForce(LocalDate day) {
            return catalogue.search(ProcedureSearch.all(day)).stream()
                    .collect(Collectors.toMap(one -> one.code().orElseThrow(), one -> one));
        }

        Surroundings on(LocalDate day) {
            List<StoredUnit> communes =
                    units.tree().all().stream()
                            .filter(one -> one.unit().level() == UnitLevel.COMMUNE)
                            .filter(one -> one.unit().standsOn(day))
                            .toList();
            return new Surroundings(day, communes, procedures.all(), inForce(day));
        }
    }

    /** True when communes of two levels work here that day. */
    boolean haveCommunes() {
        return !communes.isEmpty() && !day.isBefore(TWO_LEVELS);
    }

    StoredProcedure stored(ProcedureCode code) {
        return procedures.find(code, day).orElseThrow();
    }

    CataloguedProcedure catalogued(ProcedureCode code) {
        return Objects.requireNonNull(catalogue.get(code), code.value());
    }
}
