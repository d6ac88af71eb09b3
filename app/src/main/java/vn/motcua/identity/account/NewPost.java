// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Role;
import vn.motcua.organisation.UnitCode;

/**
 * A post to be given.
 *
 * @param role what they will be
 * @param unit where; null only for roles of the whole installation
 * @param from first day
 * @param to last day, null while no end is set
 */
public record NewPost(Role role, @Nullable UnitCode unit, LocalDate from, @Nullable LocalDate to) {
    public NewPost {
        if (unit == null && !role.isOfTheInstallation()) {
            throw new IllegalArgumentException(role + " without a unit");
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("post ends before it begins");
        }
    }
}
