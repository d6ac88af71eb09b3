// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.ProcedureSearch;
import vn.motcua.catalogue.Procedures;
import vn.motcua.organisation.UnitLevel;

/** Finds procedures for the counter: by a few letters without marks, or by code. */
@Component
class ProcedureFinder {
    /** As many as are seen at a glance. */
    static final int MOST = 8;

    private final Catalogue catalogue;
    private final Procedures procedures;

    ProcedureFinder(Catalogue catalogue, Procedures procedures) {
        this.catalogue = catalogue;
        this.procedures = procedures;
    }

    /** The procedures in force that units of this level receive, the best first. */
    List<CataloguedProcedure> search(String text, UnitLevel level, LocalDate day) {
        return text.isBlank()
                ? List.of()
                : catalogue.search(new ProcedureSearch(text, "", day)).stream()
                        .filter(one -> one.description().head().levels().contains(level))
                        .filter(one -> one.usualLimit().isPresent())
                        .limit(MOST)
                        .toList();
    }

    /** The version of this key, in force or not; empty when it is none that dossiers can keep. */
    Optional<Chosen> find(long id) {
        return catalogue
                .find(id)
                .flatMap(catalogued ->
                        procedures.all().versions().stream()
                                .filter(stored -> stored.id() == id)
                                .findFirst()
                                .map(stored -> new Chosen(catalogued, stored)));
    }
}
