// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDateCalculator;

/** Has a dossier looked at in time before it is due. */
@Component
public class LateLook {
    private final Watches watches;
    private final Lateness lateness;

    LateLook(Watches watches, ApologyPolicy policy, DueDateCalculator calculator) {
        this.watches = watches;
        this.lateness = new Lateness(policy, calculator);
    }

    /** From {@code now} on the dossier is due then. */
    public void begin(long dossier, DueDate due, Instant now) {
        watches.watch(dossier, lateness.next(due, now));
    }
}
