// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import vn.motcua.identity.AccountId;

/** Tells who can take a piece of work today. */
@FunctionalInterface
interface Colleagues {
    /** True when the account has the role of the work at its unit today. */
    boolean canTake(WorkItem item, AccountId account);
}
