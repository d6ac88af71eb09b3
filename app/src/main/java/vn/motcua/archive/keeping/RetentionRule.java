// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping;

import java.time.LocalDate;
import vn.motcua.archive.HoldingSource;

/**
 * How long papers of one sort are kept, from a day on; a later rule for the same sort takes its
 * place, and none is ever changed.
 *
 * @param id its key
 * @param kind where the papers came from
 * @param scope which of them
 * @param classCode how long, a code of {@link RetentionClass}
 * @param basis the document that says so
 * @param isLaw true when the law itself says so, so that nobody may keep such papers for less
 * @param from first day
 */
public record RetentionRule(
        long id,
        HoldingSource kind,
        RetentionScope scope,
        String classCode,
        String basis,
        boolean isLaw,
        LocalDate from) {
    /** True when it is for papers of {@code subject} on that day, unless a closer one is. */
    public boolean covers(RetentionSubject subject, LocalDate day) {
        return kind == subject.kind() && !from.isAfter(day) && scope.covers(subject);
    }
}
