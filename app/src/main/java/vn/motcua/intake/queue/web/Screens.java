// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.intake.queue.Line;
import vn.motcua.intake.queue.QueueCounter;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.Ticket;
import vn.motcua.intake.queue.TicketState;
import vn.motcua.web.PageContext;

/** Makes what screens show. */
@Component
class Screens {
    private static final int CALLS_SHOWN = 6;
    private static final int WAITING_SHOWN = 12;

    private final Voice voice;
    private final InstantSource clock;

    Screens(Voice voice, InstantSource clock) {
        this.voice = voice;
        this.clock = clock;
    }

    /**
     * The screen of the waiting room.
     *
     * @param unit whose
     * @param calls the last ones, the newest first
     * @param waiting a line for each group
     * @param time when it was made
     * @param door the address of the page behind the QR code at the door
     */
    record Room(String unit, List<Call> calls, List<Group> waiting, String time, String door) {}

    /**
     * A number at a counter.
     *
     * @param key names this one call, so that it is spoken once
     * @param now true while it is to come, false once it sits there
     * @param clips addresses of the sounds that say it, in order; empty when there are none
     * @param words that say it, in Vietnamese
     */
    record Call(
            String key, String number, int counter, boolean now, List<String> clips, String words) {
        Call {
            clips = List.copyOf(clips);
        }
    }

    /**
     * Those of a group who wait.
     *
     * @param numbers the next ones, in order
     * @param more how many further ones; null without any
     */
    record Group(String letter, String name, List<String> numbers, @Nullable String more) {}

    /**
     * The screen above a counter.
     *
     * @param unit whose
     * @param counter its number
     * @param number there now; null without one
     * @param words what to do
     * @param open true while somebody sits there
     */
    record Counter(String unit, int counter, @Nullable String number, String words, boolean open) {}

    Room room(PageContext ctx, Line line) {
        return new Room(
                line.office().name(),
                line.atCounters().stream()
                        .limit(CALLS_SHOWN)
                        .flatMap(ticket -> call(ctx, line.office(), ticket).stream())
                        .toList(),
                line.office().groups().stream()
                        .map(group -> group(ctx, line, group.letter()))
                        .toList(),
                QueueWords.time(ctx, clock.instant()),
                MachinePages.action(ctx, line.office(), false));
    }

    private Optional<Call> call(PageContext ctx, QueueOffice office, Ticket ticket) {
        return Optional.ofNullable(ticket.counter())
                .flatMap(office::counter)
                .map(counter ->
                        new Call(
                                ticket.number() + "-" + ticket.calls(),
                                ticket.number().toString(),
                                counter.number(),
                                ticket.state() == TicketState.CALLED,
                                clips(ctx, office, ticket, counter),
                                SpokenCall.words(ticket.number(), counter.number())));
    }

    private List<String> clips(
            PageContext ctx, QueueOffice office, Ticket ticket, QueueCounter counter) {
        List<String> words = SpokenCall.clips(ticket.number(), counter.number());
        return voice.says(words)
                ? words.stream()
                        .map(word ->
                                ctx.href(
                                        QueueRoutes.VOICE,
                                        Map.of("token", office.screens().text(), "code", word)))
                        .toList()
                : List.of();
    }

    private static Group group(PageContext ctx, Line line, char letter) {
        List<Ticket> waiting = line.waiting(Set.of(letter)).toList();
        int more = waiting.size() - WAITING_SHOWN;
        return new Group(
                String.valueOf(letter),
                QueueWords.group(ctx, line.office(), letter),
                waiting.stream()
                        .limit(WAITING_SHOWN)
                        .map(ticket -> ticket.number().toString())
                        .toList(),
                more > 0 ? ctx.text("intake.queue.more", more) : null);
    }

    Counter counter(PageContext ctx, Line line, QueueCounter counter) {
        Optional<Ticket> hand = line.inHand(counter).findFirst();
        return new Counter(
                line.office().name(),
                counter.number(),
                hand.map(ticket -> ticket.number().toString()).orElse(null),
                ctx.text(
                        hand.map(ticket -> "intake.queue.counter." + word(ticket.state()))
                                .orElse(
                                        counter.isOpen()
                                                ? "intake.queue.counter.free"
                                                : "intake.queue.counter.closed")),
                counter.isOpen());
    }

    private static String word(TicketState state) {
        return state == TicketState.CALLED ? "called" : "serving";
    }
}
