// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.LimitRule;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.act.FeeLine;
import vn.motcua.identity.Access;
import vn.motcua.organisation.Units;

/** Where the words of what was handed in are looked up. */
@Component
record CounterRegisters(
        Units units,
        Procedures procedures,
        Catalogue catalogue,
        Access access,
        InstantSource clock) {
    /** The published limits of the procedure, the usual one first. */
    List<LimitRule> limits(StoredProcedure procedure) {
        return catalogue
                .find(procedure.id())
                .map(one -> one.description().limits())
                .orElse(List.of());
    }

    /** One of each thing to be paid for the procedure. */
    List<FeeLine> usualFees(StoredProcedure procedure, LocalDate day, Channel channel) {
        return catalogue.inForce(procedure.version().code(), day).stream()
                .flatMap(one -> one.description().fees().stream())
                .map(fee -> new FeeLine(fee.name().vi(), fee.total(1, channel == Channel.ONLINE)))
                .toList();
    }
}
