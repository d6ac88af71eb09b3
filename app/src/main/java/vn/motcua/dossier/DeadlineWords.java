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

    /** An open dossier whose clock runs, with the due day: for tables. */
    public DeadlinePill open(LocalDateTime due) {
        State state = running(due);
        LocalDate day = due.toLocalDate();
        return switch (state) {
            case LATE -> new DeadlinePill(state, late("open", due, now));
            case TODAY -> pill(state, "today", ctx.formats().time(due));
            default -> pill(state, "day", ctx.formats().weekday(day, now.toLocalDate()));
        };
    }

    /** The same with the time that is left, for a page that tells the due day beside it. */
    public DeadlinePill left(LocalDateTime due) {
        State state = running(due);
        return switch (state) {
            case LATE -> new DeadlinePill(state, late("open", due, now));
            case TODAY -> pill(state, "today.long", ctx.formats().time(due));
            default -> pill(state, "left", daysLeft(due));
        };
    }

    private State running(LocalDateTime due) {
        if (now.isAfter(due)) {
            return State.LATE;
        }
        if (due.toLocalDate().equals(now.toLocalDate())) {
            return State.TODAY;
        }
        return daysLeft(due) <= SOON ? State.SOON : State.FINE;
    }

    private long daysLeft(LocalDateTime due) {
        return calendar.workingDays(now.toLocalDate(), due.toLocalDate());
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

    /** A result that waits for its owner since a day. */
    public DeadlinePill ready(LocalDate since) {
        return pill(State.NONE, "ready", ctx.formats().weekday(since, now.toLocalDate()));
    }

    /** Without a deadline: {@code what} is withdrawn, stopped, not_received or submitted. */
    public DeadlinePill without(String what) {
        return pill(State.NONE, what);
    }

    /** By working days; over days off by the day it was due; on that day itself by hours. */
    private String late(String key, LocalDateTime due, LocalDateTime then) {
        long days = calendar.workingDays(due.toLocalDate(), then.toLocalDate());
        long hours = Duration.between(due, then).toHours();
        if (days > 0) {
            return ctx.text("dossier.deadline.late." + key + ".days", days);
        }
        if (!due.toLocalDate().equals(then.toLocalDate())) {
            String day = ctx.formats().weekday(due.toLocalDate(), then.toLocalDate());
            return ctx.text("dossier.deadline.late." + key + ".since", day);
        }
        return hours > 0
                ? ctx.text("dossier.deadline.late." + key + ".hours", hours)
                : ctx.text("dossier.deadline.late." + key + ".minutes");
    }

    private DeadlinePill pill(State state, String key, Object... arguments) {
        return new DeadlinePill(state, ctx.text("dossier.deadline." + key, arguments));
    }
}
