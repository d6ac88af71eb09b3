// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.intake.queue.QueueCounter;
import vn.motcua.intake.queue.QueueLook;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.web.PageContext;

/** The screens: one for the waiting room, one above each counter. */
@Controller
class ScreenController {
    private final Offices offices;
    private final QueueLook look;
    private final Screens screens;

    ScreenController(Offices offices, QueueLook look, Screens screens) {
        this.offices = offices;
        this.look = look;
        this.screens = screens;
    }

    @GetMapping({"/man-hinh-cho/{token}", "/waiting-screen/{token}"})
    ModelAndView waitingRoom(PageContext ctx, @PathVariable String token) {
        QueueOffice office = office(token);
        return new ModelAndView(
                "intake/queue/web/waiting", Map.of("screen", screens.room(ctx, look.line(office))));
    }

    @GetMapping({"/man-hinh-quay/{token}/{number}", "/counter-screen/{token}/{number}"})
    ModelAndView counter(PageContext ctx, @PathVariable String token, @PathVariable String number) {
        QueueOffice office = office(token);
        QueueCounter counter =
                office.counters().stream()
                        .filter(one -> Integer.toString(one.number()).equals(number))
                        .findFirst()
                        .orElseThrow(ScreenController::notThere);
        return new ModelAndView(
                "intake/queue/web/counter",
                Map.of("screen", screens.counter(ctx, look.line(office), counter)));
    }

    private QueueOffice office(String token) {
        return offices.ofScreens(token).orElseThrow(ScreenController::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
