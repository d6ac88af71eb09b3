// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping;

import org.jspecify.annotations.Nullable;
import vn.motcua.archive.HoldingSource;
import vn.motcua.catalogue.ProcedureCode;

/**
 * What decides how long a paper is kept.
 *
 * @param kind where it came from
 * @param procedure of its dossier; null when it has none
 * @param field of that procedure; null when it has none
 */
public record RetentionSubject(
        HoldingSource kind, @Nullable ProcedureCode procedure, @Nullable String field) {
    /** A paper of this kind without a dossier. */
    public static RetentionSubject of(HoldingSource kind) {
        return new RetentionSubject(kind, null, null);
    }
}
