// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.calendar.CalendarDay;
import vn.motcua.calendar.RulerDay;
import vn.motcua.web.DayGrid;
import vn.motcua.web.DayGrid.Day;
import vn.motcua.web.DayGrid.Mark;
import vn.motcua.web.PageContext;

/**
 * Draws the day ruler of something that is not handed in yet.
 *
 * @param ctx the page
 * @param promise when it would be ready
 */
record PromiseRuler(PageContext ctx, Promise promise) {
    private static final int WEEK = 7;

    /** The ruler of {@code days}, whole weeks, explained by {@code sentence}. */
    DayGrid of(List<RulerDay> days, String sentence) {
        List<List<Day>> weeks = new ArrayList<>();
        Set<Mark> used = EnumSet.noneOf(Mark.class);
        int number = 0;
        for (RulerDay day : days) {
            if (day.date().getDayOfWeek().getValue() % WEEK == 1) {
                weeks.add(new ArrayList<>());
            }
            number += day.kind() == RulerDay.Kind.COUNTED ? 1 : 0;
            Mark mark = mark(day);
            used.add(mark);
            weeks.getLast().add(draw(day, mark, number));
        }
        return new DayGrid(sentence, weeks, legend(used));
    }

    private static Mark mark(RulerDay day) {
        return switch (day.kind()) {
            case RECEIVED -> Mark.RECEIVED;
            case COUNTED -> Mark.COUNTED;
            case STOPPED -> Mark.STOPPED;
            case HOLIDAY -> Mark.HOLIDAY;
            case OFF -> Mark.OFF;
            case DUE -> Mark.DUE;
            case OUTSIDE -> Mark.OUTSIDE;
        };
    }

    private Day draw(RulerDay day, Mark mark, int number) {
        LocalDate date = day.date();
        boolean now = date.equals(promise.now().toLocalDate());
        CalendarDay named = day.named();
        return switch (mark) {
            case COUNTED ->
                    new Day(
                            date,
                            mark,
                            now,
                            ctx.formats().number(number),
                            ctx.text("catalogue.ruler.number", number));
            case HOLIDAY ->
                    new Day(
                            date,
                            mark,
                            now,
                            ctx.text("catalogue.ruler.note.holiday"),
                            named == null ? "" : named.name().in(ctx.language().locale()));
            case RECEIVED, DUE -> new Day(date, mark, now, note(mark), legend(mark));
            case PAST, STOPPED, OFF -> new Day(date, mark, now, "", legend(mark));
            case OUTSIDE -> new Day(date, mark, now, "", "");
        };
    }

    private List<DayGrid.Legend> legend(Set<Mark> used) {
        return Arrays.stream(Mark.values())
                .filter(mark -> mark != Mark.OUTSIDE && used.contains(mark))
                .map(mark -> new DayGrid.Legend(mark, legend(mark)))
                .toList();
    }

    private String note(Mark mark) {
        return ctx.text("catalogue.ruler.note." + word(mark));
    }

    private String legend(Mark mark) {
        return ctx.text("catalogue.ruler.legend." + word(mark));
    }

    private static String word(Mark mark) {
        return mark.css().substring("is-".length());
    }
}
