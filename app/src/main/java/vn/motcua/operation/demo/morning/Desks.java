// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.dossier.act.CaseRecords;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.identity.Access;
import vn.motcua.identity.StaffRegister;
import vn.motcua.process.Processes;

/** Desks over the records of this installation at another clock than the machine’s. */
@Component
record Desks(
        CaseRecords records,
        Access access,
        StaffRegister register,
        Processes processes,
        DueDateCalculator calculator) {
    DossierDesk at(InstantSource clock) {
        return new DossierDesk(records, access, register, processes, calculator, clock);
    }
}
