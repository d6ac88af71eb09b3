// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CalendarDay;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.calendar.RulerDay;
import vn.motcua.web.DayGrid;
import vn.motcua.web.DayGrid.Day;
import vn.motcua.web.DayGrid.Mark;
import vn.motcua.web.PageContext;

/**
 * Draws the day ruler of a dossier as it stands on a day: counted days up to it are used, the
 * others are left.
 *
 * @param ctx of the page
 * @param limit the processing time
 * @param today the day
 */
public record Rulers(PageContext ctx, ProcessingTime limit, LocalDate today) {
    private static final int WEEK = 7;

    /** The ruler that leads to {@code due}; null when it is too long to draw. */
    public @Nullable DayGrid of(DueDate due) {
        List<RulerDay> days = due.ruler();
        boolean numbered = limit.unit().countsDays() && !due.isGiven();
        return days.isEmpty()
                ? null
                : of(days, due.explain(ctx.language().locale()), numbered ? limit.value() : 0);
    }

    private DayGrid of(List<RulerDay> days, String sentence, int most) {
        List<Day> drawn = new ArrayList<>();
        Set<Mark> used = EnumSet.noneOf(Mark.class);
        int number = 0;
        for (RulerDay day : days) {
            boolean counted = day.kind() == RulerDay.Kind.COUNTED;
            number += counted ? 1 : 0;
            Mark mark = mark(day);
            used.add(mark);
            drawn.add(draw(day, mark, number <= most ? number : 0));
        }
        return new DayGrid(sentence, weeks(drawn), legend(used));
    }

    private static List<List<Day>> weeks(List<Day> days) {
        List<List<Day>> weeks = new ArrayList<>();
        for (int first = 0; first < days.size(); first += WEEK) {
            weeks.add(List.copyOf(days.subList(first, first + WEEK)));
        }
        return weeks;
    }

    private List<DayGrid.Legend> legend(Set<Mark> used) {
        return Arrays.stream(Mark.values())
                .filter(mark -> mark != Mark.OUTSIDE && used.contains(mark))
                .map(mark -> new DayGrid.Legend(mark, ctx.text(key("legend", mark))))
                .toList();
    }

    private static String key(String what, Mark mark) {
        return "dossier.ruler." + what + "." + mark.css().substring("is-".length());
    }

    private Mark mark(RulerDay day) {
        return switch (day.kind()) {
            case RECEIVED -> Mark.RECEIVED;
            case COUNTED -> day.date().isAfter(today) ? Mark.COUNTED : Mark.PAST;
            case STOPPED -> Mark.STOPPED;
            case HOLIDAY -> Mark.HOLIDAY;
            case OFF -> Mark.OFF;
            case DUE -> Mark.DUE;
            case OUTSIDE -> Mark.OUTSIDE;
        };
    }

    private Day draw(RulerDay day, Mark mark, int number) {
        boolean now = day.date().equals(today);
        return switch (mark) {
            case PAST, COUNTED -> counted(day, mark, number, now);
            case HOLIDAY -> holiday(day, now);
            case RECEIVED, STOPPED, DUE ->
                    new Day(day.date(), mark, now, ctx.text(key("note", mark)), told(mark));
            case OFF -> new Day(day.date(), mark, now, "", told(mark));
            case OUTSIDE -> new Day(day.date(), mark, now, "", "");
        };
    }

    /**
     * Days are numbered where the limit is one of days and the date was computed from it; others
     * come with 0.
     */
    private Day counted(RulerDay day, Mark mark, int number, boolean now) {
        return number > 0
                ? new Day(
                        day.date(),
                        mark,
                        now,
                        ctx.formats().number(number),
                        ctx.text("dossier.ruler.told.number", number))
                : new Day(day.date(), mark, now, "", told(mark));
    }

    private Day holiday(RulerDay day, boolean now) {
        CalendarDay named = day.named();
        String name = named == null ? "" : named.name().in(ctx.language().locale());
        return new Day(day.date(), Mark.HOLIDAY, now, ctx.text(key("note", Mark.HOLIDAY)), name);
    }

    private String told(Mark mark) {
        return ctx.text(key("legend", mark));
    }
}
