// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.intake.queue.Lane;
import vn.motcua.intake.queue.Priority;
import vn.motcua.intake.queue.QueueAnswer;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.Standing;
import vn.motcua.intake.queue.Ticket;
import vn.motcua.intake.queue.TicketGroup;
import vn.motcua.intake.queue.WaitingTime;
import vn.motcua.web.Choice;
import vn.motcua.web.Language;
import vn.motcua.web.PageContext;

/** The queue in the words of a reader. */
final class QueueWords {
    private static final int SECONDS = 60;

    private QueueWords() {}

    /** The name of a group. */
    static String group(PageContext ctx, TicketGroup group) {
        return ctx.language() == Language.VIETNAMESE ? group.name() : group.englishName();
    }

    /** The name of the group of this letter; the letter when it has none. */
    static String group(PageContext ctx, QueueOffice office, char letter) {
        return office.group(letter)
                .map(group -> group(ctx, group))
                .orElseGet(() -> String.valueOf(letter));
    }

    /** 08:39 of a moment. */
    static String time(PageContext ctx, Instant moment) {
        return ctx.formats().time(VietnamTime.local(moment));
    }

    /** How long somebody has waited, in whole minutes. */
    static String waited(PageContext ctx, Ticket ticket, Instant now) {
        long minutes = ticket.times().taken().until(now).toSeconds() / SECONDS;
        return ctx.text("intake.queue.minutes", minutes);
    }

    /** How long the wait may be, or why nobody can say. */
    static String wait(PageContext ctx, Standing standing) {
        if (standing.counters() == 0) {
            return ctx.text("intake.queue.wait.no-counter");
        }
        Optional<WaitingTime> waits = standing.waits();
        return waits.map(one -> ctx.text("intake.queue.wait.range", one.from(), one.to()))
                .orElseGet(() -> ctx.text("intake.queue.wait.unknown"));
    }

    /** Why a number goes before others; null when it does not, or nobody said so. */
    static @Nullable String lane(PageContext ctx, Ticket ticket) {
        Priority asked = ticket.asked();
        if (asked != null) {
            String why = ctx.text("intake.queue.priority." + asked.code());
            String key = ticket.lane() == Lane.PRIORITY ? "given" : "asked";
            return ctx.text("intake.queue.lane." + key, why);
        }
        return ticket.lane() == Lane.RETURN ? ctx.text("intake.queue.lane.return") : null;
    }

    /** The priorities to choose from, none first. */
    static List<Choice> priorities(PageContext ctx) {
        return Stream.concat(
                        Stream.of(new Choice("", ctx.text("intake.queue.priority.none"), true)),
                        Arrays.stream(Priority.values())
                                .map(one ->
                                        new Choice(
                                                one.code(),
                                                ctx.text("intake.queue.priority." + one.code()),
                                                false)))
                .toList();
    }

    /** Why no number was given; null when one was. */
    static @Nullable String refusal(PageContext ctx, QueueAnswer answer) {
        return switch (answer) {
            case QueueAnswer.Done _ -> null;
            case QueueAnswer.Closed closed ->
                    ctx.text(
                            "intake.queue.closed",
                            ctx.formats().time(closed.opens()),
                            ctx.formats().longDay(closed.opens().toLocalDate()));
            case QueueAnswer.NobodyWaits _ -> ctx.text("intake.queue.told.nobody");
            case QueueAnswer.Overtaken _ -> ctx.text("intake.queue.told.overtaken");
            case QueueAnswer.NotSeated _ -> ctx.text("intake.queue.told.not-seated");
            case QueueAnswer.Faulty _ -> ctx.text("intake.queue.told.faulty");
        };
    }
}
