// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.intake.queue.Line;
import vn.motcua.intake.queue.QueueCounter;
import vn.motcua.intake.queue.QueueLook;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.Ticket;
import vn.motcua.intake.queue.TicketState;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/** Makes the page from which staff call numbers. */
@Component
class DeskPageMaker {
    private static final Set<String> TOLD =
            Set.of(
                    "sit",
                    "leave",
                    "taken",
                    "next",
                    "recall",
                    "serve",
                    "absent",
                    "finish",
                    "hand-over",
                    "back",
                    "prefer",
                    "decline",
                    "give",
                    "nobody",
                    "overtaken",
                    "not-seated",
                    "faulty",
                    "closed");

    private final QueueLook look;
    private final Offices offices;
    private final InstantSource clock;

    DeskPageMaker(QueueLook look, Offices offices, InstantSource clock) {
        this.look = look;
        this.offices = offices;
        this.clock = clock;
    }

    /** What was just done, in words; null for what is none. */
    @Nullable String told(PageContext ctx, String word, String number) {
        String shown = number.matches("[A-Z][0-9]{3,6}") ? number : "";
        return TOLD.contains(word) ? ctx.text("intake.queue.told." + word, shown) : null;
    }

    DeskPage page(PageContext ctx, Staff staff, QueueOffice office, @Nullable String told) {
        Line line = look.line(office);
        QueueCounter seat = office.seat(staff.id()).orElse(null);
        return new DeskPage(
                office.name(),
                office.code().value(),
                units(staff, office),
                staff.may(Action.MANAGE_QUEUE),
                told,
                seat == null ? null : seat.number(),
                seat == null ? null : hand(ctx, line, seat),
                office.counters().stream().map(one -> counter(line, one, seat)).toList(),
                waiting(ctx, line, seat),
                line.in(TicketState.ABSENT).map(one -> waiting(ctx, office, one)).toList(),
                groups(ctx, office),
                QueueWords.priorities(ctx));
    }

    private List<Choice> units(Staff staff, QueueOffice here) {
        return offices.of(staff, Action.SERVE_QUEUE).stream()
                .map(one -> new Choice(one.code().value(), one.name(), one.unit() == here.unit()))
                .toList();
    }

    private DeskPage.@Nullable Hand hand(PageContext ctx, Line line, QueueCounter seat) {
        return line.inHand(seat).findFirst().map(one -> hand(ctx, line.office(), one)).orElse(null);
    }

    private DeskPage.Hand hand(PageContext ctx, QueueOffice office, Ticket ticket) {
        Instant now = clock.instant();
        Instant called = ticket.times().called();
        long left = ticket.callLeft(now).toSeconds();
        return new DeskPage.Hand(
                ticket.id(),
                ticket.number().toString(),
                ctx.text(
                        "intake.queue.hand",
                        QueueWords.group(ctx, office, ticket.number().letter()),
                        QueueWords.time(ctx, called == null ? now : called)),
                ticket.state() == TicketState.CALLED,
                ticket.unanswered() >= Ticket.CALLS_AT_MOST - 1,
                left > 0 ? ctx.text("intake.queue.left", left) : null);
    }

    private static DeskPage.Counter counter(
            Line line, QueueCounter counter, @Nullable QueueCounter seat) {
        return new DeskPage.Counter(
                counter.id(),
                counter.number(),
                counter.letters().stream()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")),
                counter.sitting(),
                line.inHand(counter)
                        .map(ticket -> ticket.number().toString())
                        .findFirst()
                        .orElse(null),
                seat != null && seat.id() == counter.id());
    }

    /** Those this counter serves first, then the others. */
    private List<DeskPage.Waiting> waiting(
            PageContext ctx, Line line, @Nullable QueueCounter seat) {
        Comparator<Ticket> own =
                Comparator.comparing(ticket ->
                        seat != null && !seat.letters().contains(ticket.number().letter()));
        return line.waiting().stream()
                .sorted(own)
                .map(one -> waiting(ctx, line.office(), one))
                .toList();
    }

    private DeskPage.Waiting waiting(PageContext ctx, QueueOffice office, Ticket ticket) {
        return new DeskPage.Waiting(
                ticket,
                QueueWords.group(ctx, office, ticket.number().letter()),
                QueueWords.time(ctx, ticket.times().taken())
                        + " · "
                        + QueueWords.waited(ctx, ticket, clock.instant()),
                QueueWords.lane(ctx, ticket));
    }

    private static List<Choice> groups(PageContext ctx, QueueOffice office) {
        return office.groups().stream()
                .map(group ->
                        new Choice(
                                String.valueOf(group.letter()),
                                group.letter() + " · " + QueueWords.group(ctx, group),
                                false))
                .toList();
    }
}
