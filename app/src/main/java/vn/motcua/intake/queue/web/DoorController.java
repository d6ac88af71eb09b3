// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.TicketMachine;
import vn.motcua.intake.queue.TicketSource;
import vn.motcua.web.ClientNetwork;
import vn.motcua.web.PageContext;
import vn.motcua.web.Throttle;

/**
 * The page behind the QR code at the door: a number on one’s own phone, without an account. Many
 * phones share an address of their network, so the limit only keeps machines out.
 */
@Controller
class DoorController {
    static final int NUMBERS = 30;
    static final Duration WITHIN = Duration.ofMinutes(10);

    private final Offices offices;
    private final TicketMachine machine;
    private final MachinePages pages;
    private final Throttle throttle = new Throttle(NUMBERS, WITHIN, System::nanoTime);

    DoorController(Offices offices, TicketMachine machine, MachinePages pages) {
        this.offices = offices;
        this.machine = machine;
        this.pages = pages;
    }

    @GetMapping({"/xep-hang/{token}", "/queue-up/{token}"})
    ModelAndView open(PageContext ctx, @PathVariable String token) {
        return pages.page(ctx, office(token), false, null);
    }

    @PostMapping({"/xep-hang/{token}", "/queue-up/{token}"})
    ModelAndView take(
            PageContext ctx,
            HttpServletRequest request,
            @PathVariable String token,
            Pressed pressed) {
        QueueOffice office = office(token);
        if (throttle.tried(ClientNetwork.of(request)).isPresent()) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return pages.answered(ctx, office, machine.take(office, pressed.wish()), false);
    }

    /** What was pressed. */
    record Pressed(@Nullable String group, @Nullable String priority) {
        TicketMachine.Wish wish() {
            return KioskController.wish(
                    group == null ? "" : group,
                    priority == null ? "" : priority,
                    TicketSource.PHONE);
        }
    }

    private QueueOffice office(String token) {
        return offices.ofScreens(token)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
