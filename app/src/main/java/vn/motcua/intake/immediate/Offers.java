// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.organisation.UnitLevel;

/** Tells what can be settled at once on a day at a level. */
@Component
public class Offers {
    private final ImmediateServices services;
    private final Procedures procedures;
    private final Catalogue catalogue;

    Offers(ImmediateServices services, Procedures procedures, Catalogue catalogue) {
        this.services = services;
        this.procedures = procedures;
        this.catalogue = catalogue;
    }

    /** What units of {@code level} offer on {@code day}, in the order of the page. */
    public List<Offer> on(LocalDate day, UnitLevel level) {
        List<StoredProcedure> inForce =
                procedures.all().versions().stream()
                        .filter(one -> isOffered(one.version(), day, level))
                        .toList();
        return services.all().stream().flatMap(one -> offer(one, inForce).stream()).toList();
    }

    private static boolean isOffered(ProcedureVersion version, LocalDate day, UnitLevel level) {
        boolean ended = version.validTo() != null && day.isAfter(version.validTo());
        return version.levels().contains(level) && !day.isBefore(version.validFrom()) && !ended;
    }

    /** Codes are compared by their base: a province may add a suffix. */
    private Optional<Offer> offer(ImmediateService service, List<StoredProcedure> inForce) {
        String base = service.code().value();
        return inForce.stream()
                .filter(one -> (one.version().code().value() + ".").startsWith(base + "."))
                .findFirst()
                .flatMap(stored ->
                        catalogue
                                .find(stored.id())
                                .map(catalogued -> new Offer(service, catalogued, stored)));
    }
}
