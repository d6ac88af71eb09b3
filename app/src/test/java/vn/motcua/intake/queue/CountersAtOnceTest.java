// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;
import vn.motcua.identity.Role;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.NewAccount;
import vn.motcua.testing.DatabaseTest;

/** What happens when keys are pressed at the same moment. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountersAtOnceTest {
    private static final int COUNTERS = 12;
    private static final int TICKETS = 120;

    private QueueOfATest queue;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        queue = QueueOfATest.open(database, data);
    }

    @AfterAll
    void close() {
        queue.close();
    }

    @Test
    void counters_that_call_at_the_same_moment_never_get_the_same_number() throws Exception {
        IntStream.range(0, TICKETS).forEach(one -> queue.take('A'));
        List<Seat> seats = seats();

        List<Long> called =
                atOnce(seats.stream().map(seat -> callsUntilNobodyWaits(seat)).toList()).stream()
                        .flatMap(List::stream)
                        .toList();

        assertThat(called).hasSize(TICKETS).doesNotHaveDuplicates();
    }

    @Test
    void a_key_pressed_twice_calls_one_number() throws Exception {
        queue.take('B');
        queue.take('B');
        QueueCounter counter = queue.counter(3);
        Callable<QueueAnswer> press =
                () -> queue.bean(QueueDesk.class).next(queue.as(Role.RETURN_OFFICER), counter, 0);

        List<QueueAnswer> answers = atOnce(List.of(press, press, press));

        assertThat(answers).filteredOn(QueueAnswer.Done.class::isInstance).hasSize(1);
        assertThat(queue.line().inHand(counter)).hasSize(1);
    }

    private List<Seat> seats() {
        QueueOffices offices = queue.bean(QueueOffices.class);
        List<Seat> seats = new ArrayList<>();
        for (int number = 10; number < 10 + COUNTERS; number++) {
            NewAccount account =
                    new NewAccount(new Login("quay" + number), "Quầy", AccountKind.PERSON);
            AccountId id = queue.bean(Accounts.class).add(account, queue.now()).orElseThrow();
            offices.put(queue.unit(), number, Set.of('A'));
            long counter = queue.office().counters().getLast().id();
            assertThat(offices.sit(queue.unit(), new Seat(counter, id), queue.now())).isTrue();
            seats.add(new Seat(counter, id));
        }
        return seats;
    }

    private Callable<List<Long>> callsUntilNobodyWaits(Seat seat) {
        TicketBook book = queue.bean(TicketBook.class);
        LocalDate day = LocalDate.of(2026, 11, 2);
        return () -> {
            List<Long> called = new ArrayList<>();
            int misses = 0;
            while (misses < 3) {
                Ticket ticket = book.callNext(seat, day, queue.now()).orElse(null);
                if (ticket == null) {
                    misses++;
                } else {
                    called.add(ticket.id());
                    book.finish(new TicketAct(seat, ticket.id(), queue.now(), ""));
                }
            }
            return called;
        };
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
