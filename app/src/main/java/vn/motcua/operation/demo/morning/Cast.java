// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.motcua.dossier.act.Act;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.WorkItem;
import vn.motcua.identity.Action;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;

/** The staff of the demo, who take turns. */
final class Cast {
    private final DossierDesk desk;
    private final List<Staff> everybody;

    Cast(DossierDesk desk, List<Staff> everybody) {
        this.desk = desk;
        this.everybody = List.copyOf(everybody);
    }

    /** One of those at the counter of a unit. */
    Staff receptionist(StoredUnit counter, int turn) {
        return one(staff -> holds(staff, Role.RECEPTIONIST, counter), "receive", turn);
    }

    /** One of those who can do this to the dossier now; fails when nobody can. */
    Staff able(Act act, Situation situation, int turn) {
        return one(
                staff -> staff.may(act.right()) && can(staff, act, situation),
                act + " " + situation.code(),
                turn);
    }

    /** One of those whose work this is. */
    Staff worker(WorkItem item, Action right, int turn) {
        return one(
                staff -> staff.may(right) && holds(staff, item.role(), item.unit()),
                item.kind() + " " + item.id(),
                turn);
    }

    private boolean can(Staff staff, Act act, Situation situation) {
        return desk.possibilities(situation, staff).stream()
                .anyMatch(one -> one.act() == act && one.isOpen());
    }

    private static boolean holds(Staff staff, Role role, StoredUnit unit) {
        return staff.posts().stream()
                .anyMatch(post ->
                        post.role() == role && Objects.equals(post.unit(), unit.unit().code()));
    }

    private Staff one(Predicate<Staff> fitting, String what, int turn) {
        List<Staff> candidates = everybody.stream().filter(fitting).toList();
        if (candidates.isEmpty()) {
            throw new IllegalStateException("nobody of the demo can do it: " + what);
        }
        return candidates.get(turn % candidates.size());
    }
}
