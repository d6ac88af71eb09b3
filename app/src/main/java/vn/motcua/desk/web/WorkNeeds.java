// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.desk.HandoverSlip;
import vn.motcua.desk.WorkView;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Morning;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.web.DeadlinePill.State;
import vn.motcua.web.PageContext;

/** What of the lists of work needs somebody: how much waits, and what of it presses. */
@Component
class WorkNeeds {
    private final HandoverSlip slips;
    private final Access access;

    WorkNeeds(HandoverSlip slips, Access access) {
        this.slips = slips;
        this.access = access;
    }

    /** The need of a list; empty for an empty list. */
    static Optional<Morning.Need> of(PageContext ctx, WorkView view, List<WorkLines.Told> told) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        int late = count(told, State.LATE);
        int today = count(told, State.TODAY);
        String detail =
                Stream.of(part(ctx, "late", late), part(ctx, "due", today))
                        .filter(part -> !part.isEmpty())
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("");
        return Optional.of(
                new Morning.Need(
                        late > 0 ? State.LATE : today > 0 ? State.TODAY : State.NONE,
                        told.size(),
                        ctx.text("desk.need." + view.code()),
                        detail,
                        ctx.href(DeskRoutes.of(view))));
    }

    /** Papers at the counter that go to the offices with the next round. */
    Optional<Morning.Need> papers(PageContext ctx, Staff staff) {
        boolean givesThem =
                staff.may(Action.RECEIVE)
                        || staff.posts().stream()
                                .anyMatch(post -> post.role() == Role.ONE_STOP_HEAD);
        int count =
                givesThem
                        ? slips.waiting(
                                        List.copyOf(
                                                access.reach(staff, Action.VIEW_WORK).unitIds()))
                                .size()
                        : 0;
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new Morning.Need(
                                State.NONE,
                                count,
                                ctx.text("desk.need.papers"),
                                "",
                                ctx.href(DeskRoutes.SLIPS)));
    }

    private static int count(List<WorkLines.Told> told, State state) {
        return (int) told.stream().filter(one -> one.pill().state() == state).count();
    }

    private static String part(PageContext ctx, String key, int count) {
        return count == 0 ? "" : ctx.text("desk.need.part." + key, count);
    }
}
