// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.motcua.calendar.StopReason;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.DeadlinePill.State;
import vn.motcua.web.PageContext;

/**
 * Tells how a deadline stands at a moment, in words short enough for a table.
 *
 * @param ctx of the page
 * @param calendar by which days are counted
 * @param now Vietnam time; in a report the moment as of which it is told
 */
public record DeadlineWords(PageContext ctx, WorkingCalendar calendar, LocalDateTime now) {
    private static final long SOON = 2;

    /** An open dossier whose clock runs. */
    public DeadlinePill open(LocalDateTime due) {
        LocalDate today = now.toLocalDate();
        if (now.isAfter(due)) {
            return new DeadlinePill(State.LATE, late("open", due, now));
        }
        if (due.toLocalDate().equals(today)) {
            return pill(State.TODAY, "today", ctx.formats().time(due));
        }
        long left = calendar.workingDays(today, due.toLocalDate());
        String day = ctx.formats().weekday(due.toLocalDate(), today);
        return pill(left <= SOON ? State.SOON : State.FINE, "day", day);
    }

    /** An open dossier whose clock stands, for a reason, since a day. */
    public DeadlinePill held(StopReason reason, LocalDate since) {
        String day = ctx.formats().weekday(since, now.toLocalDate());
        return pill(State.HOLD, "hold." + reason.code(), day);
    }

    /** An open dossier whose clock stands, one does not know why. */
    public DeadlinePill held() {
        return pill(State.HOLD, "hold");
    }

    /** A result ready on a day before the due day, or before the due instant. */
    public DeadlinePill early() {
        return pill(State.DONE, "early");
    }

    /** A result ready on the due day, or exactly at the due instant. */
    public DeadlinePill onTime() {
        return pill(State.DONE, "on_time");
    }

    /** A result ready after the due instant. */
    public DeadlinePill doneLate(LocalDateTime due, LocalDateTime finished) {
        return new DeadlinePill(State.DONE_LATE, late("done", due, finished));
    }

    /** Without a deadline: {@code what} is withdrawn, stopped, not_received or submitted. */
    public DeadlinePill without(String what) {
        return pill(State.NONE, what);
    }

    /** How many working days left beyond today, or 0. */
    public long daysLeft(LocalDateTime due) {
        return Math.max(0, calendar.workingDays(now.toLocalDate(), due.toLocalDate()));
    }

    private String late(String key, LocalDateTime due, LocalDateTime then) {
        long days = calendar.workingDays(due.toLocalDate(), then.toLocalDate());
        long hours = Duration.between(due, then).toHours();
        if (days > 0) {
            return ctx.text("dossier.deadline.late." + key + ".days", days);
        }
        return hours > 0
                ? ctx.text("dossier.deadline.late." + key + ".hours", hours)
                : ctx.text("dossier.deadline.late." + key + ".minutes");
    }

    private DeadlinePill pill(State state, String key, Object... arguments) {
        return new DeadlinePill(state, ctx.text("dossier.deadline." + key, arguments));
    }
}
