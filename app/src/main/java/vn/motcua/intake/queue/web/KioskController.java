// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.intake.queue.Priority;
import vn.motcua.intake.queue.QueueAnswer;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.ReturnVisits;
import vn.motcua.intake.queue.TicketMachine;
import vn.motcua.intake.queue.TicketMachine.Wish;
import vn.motcua.intake.queue.TicketSource;
import vn.motcua.web.PageContext;

/** The machine by the door: one press, one number, printed. */
@Controller
class KioskController {
    /** What a scanner types of the QR code of a receipt: the address of look-up, or the token. */
    private static final Pattern RECEIPT = Pattern.compile("(?:.*token=)?([A-Za-z0-9_-]{22,43})");

    private final Offices offices;
    private final TicketMachine machine;
    private final ReturnVisits returns;
    private final MachinePages pages;

    KioskController(
            Offices offices, TicketMachine machine, ReturnVisits returns, MachinePages pages) {
        this.offices = offices;
        this.machine = machine;
        this.returns = returns;
        this.pages = pages;
    }

    @GetMapping({"/lay-so/{token}", "/take-a-number/{token}"})
    ModelAndView open(PageContext ctx, @PathVariable String token) {
        return pages.page(ctx, office(token), true, null);
    }

    @PostMapping({"/lay-so/{token}", "/take-a-number/{token}"})
    ModelAndView take(
            PageContext ctx,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String priority) {
        QueueOffice office = office(token);
        QueueAnswer answer = machine.take(office, wish(group, priority, TicketSource.KIOSK));
        return pages.answered(ctx, office, answer, true);
    }

    /** What was pressed; a group that is none is refused by the machine. */
    static Wish wish(String group, String priority, TicketSource source) {
        char letter = group.length() == 1 ? group.charAt(0) : ' ';
        return new Wish(letter, source, Priority.ofCode(priority).orElse(null));
    }

    @PostMapping(
            value = {"/lay-so/{token}", "/take-a-number/{token}"},
            params = "receipt")
    ModelAndView comeAgain(
            PageContext ctx, @PathVariable String token, @RequestParam String receipt) {
        QueueOffice office = office(token);
        Matcher scanned = RECEIPT.matcher(receipt.strip());
        Optional<QueueAnswer> answer =
                scanned.matches() ? returns.take(office, scanned.group(1)) : Optional.empty();
        return answer.map(one -> pages.answered(ctx, office, one, true))
                .orElseGet(() ->
                        pages.page(
                                ctx, office, true, ctx.text("intake.queue.receipt.nothing-yet")));
    }

    private QueueOffice office(String token) {
        return offices.ofKiosk(token)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
