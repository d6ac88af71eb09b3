// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.intake.queue.QueueLook;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.QueueToken;
import vn.motcua.intake.queue.Standing;
import vn.motcua.intake.queue.Ticket;
import vn.motcua.intake.queue.TicketState;
import vn.motcua.web.PageContext;
import vn.motcua.web.QrDrawing;

/** One number: where it stands now, and as a slip of paper. */
@Controller
class TicketController {
    private final QueueLook look;
    private final Offices offices;
    private final InstantSource clock;

    TicketController(QueueLook look, Offices offices, InstantSource clock) {
        this.look = look;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * The page of a number.
     *
     * @param number as printed
     * @param unit who gave it
     * @param group for what
     * @param taken when
     * @param answer the first sentence: what to do
     * @param ahead how many are before it; null once it was called
     * @param waits how long it may take; null once it was called
     * @param lane why it goes before others; null when it does not
     * @param isCalled true while it is to come
     * @param isOver true when nothing more happens
     * @param qr of this page
     * @param back to the machine; null on a phone
     */
    record Slip(
            String number,
            String unit,
            String group,
            String taken,
            String answer,
            @Nullable String ahead,
            @Nullable String waits,
            @Nullable String lane,
            boolean isCalled,
            boolean isOver,
            QrDrawing qr,
            @Nullable String back) {}

    @GetMapping({"/so/{token}", "/ticket/{token}"})
    ModelAndView ticket(
            PageContext ctx,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String may) {
        QueueLook.Seen seen =
                QueueToken.parse(token)
                        .flatMap(look::ticket)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        Optional<QueueOffice> kiosk = offices.ofKiosk(may);
        return new ModelAndView(
                "intake/queue/web/ticket",
                Map.of(
                        "slip",
                        slip(
                                ctx,
                                seen,
                                QrDrawing.of(here + "/so/" + token),
                                kiosk.map(office -> MachinePages.action(ctx, office, true))
                                        .orElse(null))));
    }

    private Slip slip(PageContext ctx, QueueLook.Seen seen, QrDrawing qr, @Nullable String back) {
        Ticket ticket = seen.ticket();
        Optional<Standing> standing = seen.standing();
        return new Slip(
                ticket.number().toString(),
                seen.office().name(),
                QueueWords.group(ctx, seen.office(), ticket.number().letter()),
                QueueWords.time(ctx, ticket.times().taken()),
                answer(ctx, seen),
                standing.map(one -> ctx.text("intake.queue.ahead", one.ahead())).orElse(null),
                standing.map(one -> QueueWords.wait(ctx, one)).orElse(null),
                QueueWords.lane(ctx, ticket),
                ticket.state() == TicketState.CALLED,
                isOver(ticket.state()),
                qr,
                back);
    }

    private static boolean isOver(TicketState state) {
        return switch (state) {
            case DONE, ABSENT, LEFT_OVER -> true;
            case WAITING, CALLED, SERVING -> false;
        };
    }

    private String answer(PageContext ctx, QueueLook.Seen seen) {
        Ticket ticket = seen.ticket();
        int counter =
                Optional.ofNullable(ticket.counter())
                        .flatMap(seen.office()::counter)
                        .map(one -> one.number())
                        .orElse(0);
        return switch (ticket.state()) {
            case WAITING -> ctx.text(waiting(seen), counter);
            case CALLED ->
                    ctx.text(
                            "intake.queue.answer.called",
                            counter,
                            ticket.callLeft(clock.instant()).toSeconds());
            case SERVING -> ctx.text("intake.queue.answer.serving", counter);
            case DONE -> ctx.text("intake.queue.answer.done");
            case ABSENT -> ctx.text("intake.queue.answer.absent");
            case LEFT_OVER -> ctx.text("intake.queue.answer.left-over");
        };
    }

    private static String waiting(QueueLook.Seen seen) {
        if (seen.ticket().unanswered() > 0) {
            return "intake.queue.answer.missed";
        }
        if (seen.ticket().counter() != null) {
            return "intake.queue.answer.handed";
        }
        boolean next = seen.standing().filter(one -> one.ahead() < 2).isPresent();
        return next ? "intake.queue.answer.soon" : "intake.queue.answer.waiting";
    }
}
