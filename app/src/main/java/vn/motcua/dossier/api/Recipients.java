// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.WorkItem;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;

/** Finds those who can be given a piece of work, by their logins. */
record Recipients(StaffRegister register, Situation situation, LocalDate today) {
    /** An account that nobody has: the rules refuse it as one who cannot do this work. */
    private static final AccountId NOBODY = new AccountId(Long.MAX_VALUE);

    /** The account with the login; null when none was told. */
    @Nullable AccountId account(long item, String login) {
        return login.isEmpty()
                ? null
                : situation
                        .item(item)
                        .flatMap(work -> holder(work, login))
                        .map(Staff::id)
                        .orElse(NOBODY);
    }

    private Optional<Staff> holder(WorkItem work, String login) {
        return register.holders(work.role(), work.unit().unit().code(), today).stream()
                .filter(staff -> staff.login().value().equals(login))
                .findFirst();
    }
}
