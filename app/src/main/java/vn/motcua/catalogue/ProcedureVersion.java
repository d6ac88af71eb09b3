// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.organisation.UnitLevel;

/**
 * A procedure (thủ tục hành chính) as published for a time. A dossier keeps the version in force
 * when it was received.
 *
 * @param code its national code
 * @param name its name, NFC
 * @param field its field (lĩnh vực)
 * @param levels the levels of units that handle it, at least one
 * @param limit the published processing time
 * @param fee fee or charge of one case
 * @param onlineLevel how far it can be done online
 * @param validFrom first day
 * @param validTo last day, null while in force
 */
public record ProcedureVersion(
        ProcedureCode code,
        String name,
        String field,
        List<UnitLevel> levels,
        ProcessingTime limit,
        Money fee,
        OnlineLevel onlineLevel,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public ProcedureVersion {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("a procedure is handled at one level at least");
        }
    }

    /**
     * True when the other one says the same; its last day may differ, since it is set only when a
     * later version follows.
     */
    public boolean saysTheSameAs(ProcedureVersion other) {
        return endingOn(null).equals(other.endingOn(null));
    }

    private ProcedureVersion endingOn(@Nullable LocalDate lastDay) {
        return new ProcedureVersion(
                code, name, field, levels, limit, fee, onlineLevel, validFrom, lastDay);
    }
}
