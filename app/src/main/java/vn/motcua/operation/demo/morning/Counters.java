// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.intake.queue.QueueDesk;
import vn.motcua.intake.queue.QueueOffices;
import vn.motcua.intake.queue.QueueViews;
import vn.motcua.intake.queue.TicketBook;
import vn.motcua.intake.queue.TicketMachine;
import vn.motcua.intake.queue.UsualQueue;

/** Counters of this installation at another clock than the machine’s. */
@Component
record Counters(
        TicketBook book,
        QueueViews views,
        QueueOffices offices,
        UsualQueue usual,
        TransactionTemplate transaction) {
    QueueDesk desk(InstantSource clock) {
        return new QueueDesk(book, views, offices, transaction, clock);
    }

    TicketMachine machine(InstantSource clock) {
        return new TicketMachine(book, clock);
    }
}
