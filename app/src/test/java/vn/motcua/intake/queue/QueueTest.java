// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.intake.queue.TicketMachine.Wish;
import vn.motcua.testing.DatabaseTest;

/** A morning at the counters: who is called when, and what becomes of who does not come. */
class QueueTest {
    @DatabaseTest
    static class Morning extends QueueCase {
        @Test
        void numbers_run_by_group_and_priority_never_starves_the_others() {
            IntStream.range(0, 3).forEach(one -> queue.take('A'));
            IntStream.range(0, 4).forEach(one -> queue.give('A', Priority.ELDERLY));
            queue.take(new Wish('T', TicketSource.RECEIPT, null));
            queue.take('B');

            List<String> called =
                    IntStream.range(0, 8)
                            .mapToObj(turn ->
                                    QueueOfATest.ticket(queue.next(1, Role.RECEPTIONIST))
                                            .number()
                                            .toString())
                            .toList();

            assertThat(called)
                    .containsExactly(
                            "A004", "A005", "A001", "A006", "A007", "A002", "T001", "A003");
            assertThat(queue.next(1, Role.RECEPTIONIST))
                    .isInstanceOf(QueueAnswer.NobodyWaits.class);
        }
    }

    @DatabaseTest
    static class Absent extends QueueCase {
        @Test
        void three_calls_that_nobody_comes_to_cancel_and_a_reason_brings_back() {
            Ticket first = queue.take('A');
            Ticket second = queue.take('A');
            QueueDesk desk = queue.bean(QueueDesk.class);

            List<String> called = IntStream.range(0, 4).mapToObj(turn -> callInVain()).toList();
            Ticket gone = find(first);

            assertThat(called).containsExactly("A001", "A002", "A001", "A002");
            pass(Ticket.RESTS);
            assertThat(callInVain()).isEqualTo("A001");
            assertThat(find(first).state()).isEqualTo(TicketState.ABSENT);
            assertThat(gone.state()).isEqualTo(TicketState.WAITING);
            assertThat(find(second).unanswered()).isEqualTo(2);
            assertThat(desk.bringBack(staff(), queue.office(), first.id(), " "))
                    .isInstanceOf(QueueAnswer.Faulty.class);
            assertThat(desk.bringBack(staff(), queue.office(), first.id(), "ra ngoài đón con"))
                    .isInstanceOf(QueueAnswer.Done.class);
            assertThat(find(first).state()).isEqualTo(TicketState.WAITING);
        }

        private String callInVain() {
            Ticket called = QueueOfATest.ticket(queue.next(1, Role.RECEPTIONIST));
            pass(Ticket.CALL_LASTS);
            queue.bean(QueueDesk.class).absent(staff(), queue.counter(1), called.id());
            return called.number().toString();
        }
    }

    @DatabaseTest
    static class Recalled extends QueueCase {
        @Test
        void a_call_is_repeated_and_one_that_ran_out_counts() {
            Ticket ticket = queue.take('A');
            queue.next(1, Role.RECEPTIONIST);
            QueueDesk desk = queue.bean(QueueDesk.class);

            pass(Duration.ofSeconds(20));
            desk.recall(staff(), queue.counter(1), ticket.id());
            assertThat(find(ticket)).returns(2, Ticket::calls).returns(0, Ticket::unanswered);
            pass(Ticket.CALL_LASTS);
            desk.recall(staff(), queue.counter(1), ticket.id());
            assertThat(find(ticket)).returns(3, Ticket::calls).returns(1, Ticket::unanswered);
            assertThat(desk.serve(queue.as(Role.CASHIER), queue.counter(1), ticket.id()))
                    .isInstanceOf(QueueAnswer.Overtaken.class);
            assertThat(desk.serve(staff(), queue.counter(1), ticket.id()))
                    .isInstanceOf(QueueAnswer.Done.class);
        }
    }

    @DatabaseTest
    static class HandedOver extends QueueCase {
        @Test
        void who_is_sent_to_another_counter_is_called_there_first_and_nowhere_else() {
            queue.take('A');
            queue.take('A');
            Ticket sent = QueueOfATest.ticket(queue.next(1, Role.RECEPTIONIST));
            QueueDesk.Handing to = new QueueDesk.Handing(queue.counter(3), "nộp phí");
            queue.bean(QueueDesk.class).handOver(staff(), queue.counter(1), sent.id(), to);

            assertThat(QueueOfATest.ticket(queue.next(2, Role.CASHIER)).number())
                    .hasToString("A002");
            assertThat(QueueOfATest.ticket(queue.next(3, Role.RETURN_OFFICER)).id())
                    .isEqualTo(sent.id());
            assertThat(queue.bean(QueueDesk.class).inHand(queue.as(Role.RETURN_OFFICER)))
                    .hasValueSatisfying(hand -> assertThat(hand.counter()).isEqualTo(3));
        }
    }

    @DatabaseTest
    static class Closing extends QueueCase {
        @Test
        void numbers_end_at_closing_and_who_still_waits_is_counted() {
            queue.take('A');
            queue.take('A');
            QueueOfATest.ticket(queue.next(1, Role.RECEPTIONIST));
            queue.itIs(Instant.parse("2026-11-02T10:00:00Z"));
            QueueAnswer late =
                    queue.bean(TicketMachine.class)
                            .take(queue.office(), new Wish('A', TicketSource.PHONE, null));
            int tooEarly = queue.bean(QueueDesk.class).closeDays();
            queue.itIs(Instant.parse("2026-11-02T11:01:00Z"));

            assertThat(late)
                    .isEqualTo(new QueueAnswer.Closed(LocalDateTime.parse("2026-11-03T06:30")));
            assertThat(tooEarly).isZero();
            assertThat(queue.bean(QueueDesk.class).closeDays()).isEqualTo(2);
            assertThat(queue.bean(QueueDesk.class).closeDays()).isZero();
        }
    }

    /** A queue for each case. */
    @SuppressWarnings("NullAway.Init")
    abstract static class QueueCase {
        QueueOfATest queue;

        @BeforeEach
        void open(DataSource database, @TempDir Path data) {
            queue = QueueOfATest.open(database, data);
        }

        @AfterEach
        void close() {
            queue.close();
        }

        Staff staff() {
            return queue.as(Role.RECEPTIONIST);
        }

        void pass(Duration time) {
            queue.pass(time);
        }

        Ticket find(Ticket ticket) {
            return queue.bean(QueueViews.class).find(ticket.token()).orElseThrow();
        }
    }
}
