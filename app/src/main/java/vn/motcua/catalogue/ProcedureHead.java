// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.UnitLevel;

/**
 * What a procedure is and where it belongs.
 *
 * @param code its national code; null while a draft has none
 * @param name its name
 * @param field its field (lĩnh vực), in Vietnamese
 * @param levels the levels of units that receive it, at least one
 * @param onlineLevel how far it can be done online
 * @param essential25 its number among the 25 essential services of Đề án 06 (Quyết định 06/QĐ-TTg);
 *     null when it is not one of them
 */
public record ProcedureHead(
        @Nullable ProcedureCode code,
        Wording name,
        String field,
        List<UnitLevel> levels,
        OnlineLevel onlineLevel,
        @Nullable Integer essential25) {

    public ProcedureHead {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("a procedure is received at one level at least");
        }
    }
}
