// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Locale;

/** Where a procedure version stands between being written and being out of use. */
public enum ProcedureStatus {
    /** Being written; nobody can ask for it yet. */
    DRAFT,
    /** Published by a decision (đã công bố), or taken over from files. */
    PUBLISHED,
    /** Abolished by a decision (bãi bỏ); what was received before goes on. */
    ABOLISHED;

    /** The word in the database and in message keys, such as {@code draft}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
