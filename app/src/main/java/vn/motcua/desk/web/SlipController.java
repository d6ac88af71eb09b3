// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.desk.HandoverSlip;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/** The slip by which papers go from the counter to the offices, to be printed and signed. */
@Controller
class SlipController {
    /** Thông tư 01/2018/TT-VPCP: papers received after 15:00 go on the next working day. */
    private static final LocalTime LAST_ROUND = LocalTime.of(15, 0);

    private final HandoverSlip slips;
    private final Access access;
    private final InstantSource clock;

    SlipController(HandoverSlip slips, Access access, InstantSource clock) {
        this.slips = slips;
        this.access = access;
        this.clock = clock;
    }

    /** One line of the slip. */
    record Line(
            String code,
            String applicant,
            String procedure,
            String received,
            String papers,
            String to,
            boolean tomorrow) {}

    @GetMapping({"/giao-nhan", "/hand-over-list"})
    ModelAndView slip(PageContext ctx, Staff staff) {
        LocalDateTime now = VietnamTime.local(clock.instant());
        List<Long> units = List.copyOf(access.reach(staff, Action.VIEW_WORK).unitIds());
        List<Line> lines = slips.waiting(units).stream().map(line -> line(ctx, line, now)).toList();
        return new ModelAndView(
                "desk/web/slip",
                Map.of(
                        "lines",
                        lines,
                        "note",
                        ctx.text(
                                "desk.slip.note",
                                ctx.formats().longDay(now.toLocalDate()),
                                ctx.formats().time(now),
                                staff.name())));
    }

    private static Line line(PageContext ctx, HandoverSlip.Line line, LocalDateTime now) {
        LocalDateTime received = VietnamTime.local(line.receivedAt());
        boolean tomorrow =
                received.toLocalDate().equals(now.toLocalDate())
                        && received.toLocalTime().isAfter(LAST_ROUND);
        return new Line(
                line.code(),
                line.applicant(),
                line.procedure(),
                ctx.formats().moment(received),
                ctx.text("dossier.paper.count", line.originals(), line.copies()),
                ctx.text("identity.role." + line.role()),
                tomorrow);
    }
}
