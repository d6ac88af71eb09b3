// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.motcua.intake.queue.QueueFigures;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/**
 * The figures of the queue.
 *
 * @param unit the name of the office
 * @param units to choose from
 * @param from the first day as typed
 * @param to the last day as typed
 * @param csv the address of the same as a file
 * @param lines by day, hour and counter
 * @param total the sums, in the same order as the cells of a line
 */
record FiguresPage(
        String unit,
        List<Choice> units,
        String from,
        String to,
        String csv,
        List<Line> lines,
        List<String> total) {
    private static final int SECONDS = 60;

    /**
     * One line.
     *
     * @param head day, hour and counter
     * @param cells taken, served, absent, left over, waited by half, by nine of ten
     */
    record Line(List<String> head, List<String> cells) {}

    /** What was asked for, among which offices. */
    record Asked(List<QueueOffice> offices, QueueOffice office, FiguresController.Period period) {}

    static FiguresPage of(PageContext ctx, Asked asked, List<QueueFigures> figures) {
        QueueOffice office = asked.office();
        FiguresController.Period period = asked.period();
        String from = ctx.formats().typedDay(period.from());
        String to = ctx.formats().typedDay(period.to());
        return new FiguresPage(
                office.name(),
                asked.offices().stream()
                        .map(one ->
                                new Choice(
                                        one.code().value(),
                                        one.name(),
                                        one.unit() == office.unit()))
                        .toList(),
                from,
                to,
                ctx.href(
                        QueueRoutes.FIGURES_CSV,
                        Map.of("don-vi", office.code().value(), "tu", from, "den", to)),
                figures.stream().map(one -> line(ctx, one)).toList(),
                total(ctx, figures));
    }

    private static Line line(PageContext ctx, QueueFigures one) {
        Integer counter = one.counter();
        return new Line(
                List.of(
                        ctx.formats().day(one.day()),
                        "%d:00–%d:59".formatted(one.hour(), one.hour()),
                        counter == null
                                ? ctx.text("intake.queue.figures.no-counter")
                                : counter.toString()),
                List.of(
                        ctx.formats().number(one.taken()),
                        ctx.formats().number(one.served()),
                        ctx.formats().number(one.absent()),
                        ctx.formats().number(one.leftOver()),
                        minutes(ctx, one.waitedHalf()),
                        minutes(ctx, one.waitedMost())));
    }

    private static String minutes(PageContext ctx, @Nullable Duration waited) {
        return waited == null
                ? "–"
                : ctx.text("intake.queue.minutes", Math.ceilDiv(waited.toSeconds(), SECONDS));
    }

    private static List<String> total(PageContext ctx, List<QueueFigures> figures) {
        return List.<ToIntFunction<QueueFigures>>of(
                        QueueFigures::taken,
                        QueueFigures::served,
                        QueueFigures::absent,
                        QueueFigures::leftOver)
                .stream()
                .map(figure -> ctx.formats().number(figures.stream().mapToInt(figure).sum()))
                .toList();
    }
}
