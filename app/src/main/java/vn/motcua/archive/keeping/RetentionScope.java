// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping;

import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.ProcedureCode;

/**
 * Which papers a rule is for: those of a procedure, else those of a field, else all of their kind.
 *
 * @param procedure null for all
 * @param field a field of procedures (lĩnh vực); null for all
 */
public record RetentionScope(@Nullable ProcedureCode procedure, @Nullable String field) {
    /** All papers of a kind. */
    public static final RetentionScope ALL = new RetentionScope(null, null);

    /** The letters of a national code, before the suffix of a province. */
    private static final int NATIONAL = 8;

    public RetentionScope {
        if (procedure != null && field != null) {
            throw new IllegalArgumentException("a rule is for a procedure or for a field");
        }
    }

    /** True when it is for papers of {@code subject}. */
    public boolean covers(RetentionSubject subject) {
        if (procedure != null) {
            return procedure.equals(subject.procedure())
                    || (subject.procedure() != null
                            && procedure
                                    .value()
                                    .equals(subject.procedure().value().substring(0, NATIONAL)));
        }
        return field == null || field.equals(subject.field());
    }

    /** The larger, the more closely it says which papers are meant. */
    public int closeness() {
        if (procedure != null) {
            return 2;
        }
        return field == null ? 0 : 1;
    }
}
