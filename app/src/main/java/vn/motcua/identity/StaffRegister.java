// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.organisation.UnitCode;

/** The staff as they stand on a day. Read anew for each request, so that what changes counts. */
public interface StaffRegister {
    /** The holder of the account with the posts of {@code day}; empty for a locked account. */
    Optional<Staff> find(AccountId id, LocalDate day);

    /**
     * Those who hold the role at the unit on {@code day} themselves or by delegation, by name;
     * locked accounts and programs are left out. Each comes with these posts alone, so that {@link
     * Staff#may} tells who of them may do the work at hand: a delegation may name less.
     */
    List<Staff> holders(Role role, UnitCode unit, LocalDate day);

    /** The names of these accounts, locked ones included; what is not known is left out. */
    Map<AccountId, String> names(Set<AccountId> ids);
}
