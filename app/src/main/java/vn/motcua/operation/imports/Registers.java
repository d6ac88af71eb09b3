// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Procedures;
import vn.motcua.dossier.DossierImport;
import vn.motcua.organisation.Units;
import vn.motcua.process.Processes;

/**
 * The registers that an import writes to.
 *
 * @param units of units
 * @param procedures of procedure versions
 * @param dossiers of dossiers
 * @param processes of processes
 */
@Component
record Registers(Units units, Procedures procedures, DossierImport dossiers, Processes processes) {}
