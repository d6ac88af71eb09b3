// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Staff;
import vn.motcua.intake.queue.Priority;
import vn.motcua.intake.queue.QueueAnswer;
import vn.motcua.intake.queue.QueueCounter;
import vn.motcua.intake.queue.QueueDesk;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.TicketMachine;
import vn.motcua.intake.queue.TicketSource;

/** Reads what was pressed on the page of the queue, and does it. */
@Component
class DeskActs {
    private static final QueueAnswer FAULTY = new QueueAnswer.Faulty();

    private final QueueDesk desk;

    DeskActs(QueueDesk desk) {
        this.desk = desk;
    }

    /**
     * What was done.
     *
     * @param word tells the page afterwards what to say
     */
    record Did(String word, QueueAnswer answer) {}

    Did act(Staff staff, QueueOffice office, Map<String, String> form) {
        String what = form.getOrDefault("do", "");
        if (what.equals("sit") || what.equals("leave")) {
            boolean done =
                    what.equals("leave")
                            ? desk.leave(staff)
                            : desk.sit(staff, office, number(form, "counter"));
            return new Did(done ? what : "taken", FAULTY);
        }
        QueueAnswer answer = answer(staff, office, form);
        return new Did(
                switch (answer) {
                    case QueueAnswer.Done _ -> what;
                    case QueueAnswer.NobodyWaits _ -> "nobody";
                    case QueueAnswer.Overtaken _ -> "overtaken";
                    case QueueAnswer.NotSeated _ -> "not-seated";
                    case QueueAnswer.Closed _ -> "closed";
                    case QueueAnswer.Faulty _ -> "faulty";
                },
                answer);
    }

    private QueueAnswer answer(Staff staff, QueueOffice office, Map<String, String> form) {
        long ticket = number(form, "ticket");
        return switch (form.getOrDefault("do", "")) {
            case "next" -> seated(staff, office, counter -> desk.next(staff, counter, ticket));
            case "recall" -> seated(staff, office, counter -> desk.recall(staff, counter, ticket));
            case "serve" -> seated(staff, office, counter -> desk.serve(staff, counter, ticket));
            case "absent" -> seated(staff, office, counter -> desk.absent(staff, counter, ticket));
            case "finish" -> seated(staff, office, counter -> desk.finish(staff, counter, ticket));
            case "hand-over" -> seated(staff, office, one -> handOver(staff, office, one, form));
            case "back" -> desk.bringBack(staff, office, ticket, reason(form));
            case "prefer" ->
                    Priority.ofCode(form.getOrDefault("priority", ""))
                            .map(priority -> desk.prefer(staff, office, ticket, priority))
                            .orElse(FAULTY);
            case "decline" -> desk.decline(staff, office, ticket);
            case "give" -> desk.give(staff, office, wish(form));
            default -> FAULTY;
        };
    }

    private static TicketMachine.Wish wish(Map<String, String> form) {
        return KioskController.wish(
                form.getOrDefault("group", ""),
                form.getOrDefault("priority", ""),
                TicketSource.STAFF);
    }

    private QueueAnswer handOver(
            Staff staff, QueueOffice office, QueueCounter from, Map<String, String> form) {
        return office.counter(number(form, "counter"))
                .map(to ->
                        desk.handOver(
                                staff,
                                from,
                                number(form, "ticket"),
                                new QueueDesk.Handing(to, reason(form))))
                .orElse(FAULTY);
    }

    private static QueueAnswer seated(
            Staff staff, QueueOffice office, Function<QueueCounter, QueueAnswer> act) {
        Optional<QueueCounter> counter = office.seat(staff.id());
        return counter.map(act).orElseGet(QueueAnswer.NotSeated::new);
    }

    private static String reason(Map<String, String> form) {
        return form.getOrDefault("reason", "").strip();
    }

    private static long number(Map<String, String> form, String field) {
        String text = form.getOrDefault(field, "");
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }
}
