// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A relief (miễn, giảm phí, lệ phí) as a resolution of the People's Council of the province or a
 * rule of the state gives it for a time.
 *
 * @param id its key; 0 while it is not kept yet
 * @param forWhom the class of people
 * @param scope of what
 * @param cut how much
 * @param combines true when the rule itself says that it comes on top of another relief
 * @param from first day of reception
 * @param until last day of reception; null while no end is set, the day before {@code from} when it
 *     was taken back before it began
 * @param source the document, such as {@code Nghị quyết 10/2026/NQ-HĐND, Điều 3}
 */
public record ReliefRule(
        long id,
        ReliefClass forWhom,
        ReliefScope scope,
        Cut cut,
        boolean combines,
        LocalDate from,
        @Nullable LocalDate until,
        String source) {
    public ReliefRule {
        if (until != null && until.isBefore(from.minusDays(1))) {
            throw new IllegalArgumentException("a relief ends before it begins");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("a relief has a source of law");
        }
    }

    /** True when it holds for what is received on {@code day}. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** This rule, ending on {@code lastDay}. */
    public ReliefRule endingOn(LocalDate lastDay) {
        return new ReliefRule(id, forWhom, scope, cut, combines, from, lastDay, source);
    }
}
