// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.intake.immediate.Ending;
import vn.motcua.intake.visit.Visit;
import vn.motcua.intake.visit.Visits;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** A visit that was done at once: its numbers, the change, and the way back while there is one. */
@Controller
class VisitController {
    private final Visits visits;
    private final Ending ending;
    private final Access access;
    private final InstantSource clock;

    VisitController(Visits visits, Ending ending, Access access, InstantSource clock) {
        this.visits = visits;
        this.ending = ending;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping({"/lam-ngay/luot/{id}", "/at-once/visits/{id}"})
    ModelAndView visit(PageContext ctx, Staff staff, @PathVariable String id) {
        Visit visit = find(staff, id);
        return new ModelAndView(
                "intake/immediate/web/visit",
                Map.of("page", VisitPage.of(ctx, visit, left(staff, visit))));
    }

    /** Undoes it; when its time is over the page says so. */
    @PostMapping({"/lam-ngay/luot/{id}", "/at-once/visits/{id}"})
    ModelAndView undo(PageContext ctx, Staff staff, @PathVariable String id) {
        Visit visit = find(staff, id);
        ending.undo(staff, visit.id(), ctx.text("intake.lane.undo.reason"));
        return Redirects.to(ctx.href(LaneRoutes.VISIT, Map.of("id", id)));
    }

    private Visit find(Staff staff, String id) {
        return (id.matches("[1-9][0-9]{0,17}")
                        ? visits.find(Long.parseLong(id))
                        : Optional.<Visit>empty())
                .filter(one -> one.signer() != null)
                .filter(one -> access.may(staff, Action.SETTLE_AT_ONCE, one.unit()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Seconds in which it can still be undone. */
    private long left(Staff staff, Visit visit) {
        Instant now = clock.instant();
        return visit.officer().equals(staff.id()) && visit.isUndoable(now)
                ? Duration.between(now, Objects.requireNonNull(visit.undoableUntil())).toSeconds()
                : 0;
    }
}
