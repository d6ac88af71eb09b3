// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.ProcedureCode;

/**
 * Of what a relief relieves. Empty sets mean that it does not depend on them; with both, either one
 * is enough.
 *
 * @param procedures codes; compared by their national part, so that local suffixes do not matter
 * @param fields of procedures (lĩnh vực)
 * @param kind phí alone or lệ phí alone; null for both
 * @param channel on which it holds; null for all
 */
public record ReliefScope(
        Set<ProcedureCode> procedures,
        Set<String> fields,
        @Nullable FeeKind kind,
        @Nullable FeeChannel channel) {
    /** Length of {@code d.dddddd}. */
    private static final int NATIONAL = 8;

    /** All that is ever paid. */
    public static final ReliefScope EVERYTHING = new ReliefScope(Set.of(), Set.of(), null, null);

    public ReliefScope {
        procedures = Set.copyOf(procedures);
        fields = Set.copyOf(fields);
    }

    /** True when a procedure of this code and field is meant, asked for on that channel. */
    public boolean covers(ProcedureCode code, String field, FeeChannel on) {
        boolean all = procedures.isEmpty() && fields.isEmpty();
        return (channel == null || channel == on)
                && (all
                        || fields.contains(field)
                        || procedures.stream().anyMatch(one -> isSame(one, code)));
    }

    /** True when this kind of revenue is meant. */
    public boolean covers(FeeKind revenue) {
        return kind == null || kind == revenue;
    }

    private static boolean isSame(ProcedureCode one, ProcedureCode other) {
        return one.value().substring(0, NATIONAL).equals(other.value().substring(0, NATIONAL));
    }
}
