// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.EventType.ACCEPTED;
import static vn.motcua.dossier.EventType.STEP_DONE;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.Recorded.Done;
import vn.motcua.testing.CountedStatements;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallOffice;

/** What one request does, done twice, at the same time as others, or by one who saw old news. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierLedgerTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final int CROWD = 8;

    private final AtomicInteger keys = new AtomicInteger();
    private SmallOffice office;
    private DossierLedger ledger;
    private CountedStatements statements;
    private JdbcClient sql;

    @BeforeAll
    void open_the_office(DataSource database, JdbcClient client, @TempDir Path data) {
        statements = new CountedStatements(database);
        office = SmallOffice.open(statements, data, CLOCK);
        ledger = office.bean(DossierLedger.class);
        sql = client;
    }

    @AfterAll
    void close_the_office() {
        office.close();
    }

    @Test
    void a_reception_sent_twice_acts_once_and_gets_the_same_answer() {
        RequestKey key = key();
        long before = events();

        Done first = receive(key);
        Done again = receive(key);

        assertThat(again).isEqualTo(first);
        assertThat(events()).isEqualTo(before + 1);
    }

    @RepeatedTest(5)
    void a_reception_sent_many_times_at_once_acts_once_and_takes_one_number() throws Exception {
        RequestKey key = key();
        Done before = receive(key());

        List<Recorded> answers = atOnce(i -> receive(key));

        assertThat(answers).hasSize(CROWD).containsOnly(answers.getFirst());
        assertThat(number(answers.getFirst())).isEqualTo(number(before) + 1);
        assertThat(number(receive(key()))).isEqualTo(number(before) + 2);
    }

    @Test
    void an_event_sent_twice_acts_once_and_gets_the_same_answer() {
        DossierCode code = receive(key()).code();
        RequestKey key = key();

        Recorded first = ledger.append(code, 1, event(ACCEPTED, "specialist"), key);
        ledger.append(code, 2, event(STEP_DONE, "specialist"), key());
        Recorded again = ledger.append(code, 1, event(ACCEPTED, "specialist"), key);

        assertThat(first).isEqualTo(new Done(code, 2));
        assertThat(again).isEqualTo(first);
        assertThat(count(code)).isEqualTo(3);
    }

    @RepeatedTest(5)
    void an_event_sent_many_times_at_once_acts_once_and_gets_the_same_answer() throws Exception {
        DossierCode code = receive(key()).code();
        RequestKey key = key();

        List<Recorded> answers = atOnce(i -> ledger.append(code, 1, event(ACCEPTED, "x"), key));

        assertThat(answers).hasSize(CROWD).containsOnly(new Done(code, 2));
        assertThat(count(code)).isEqualTo(2);
    }

    @RepeatedTest(5)
    void of_many_writers_at_once_one_wins_and_the_others_learn_who_and_when() throws Exception {
        DossierCode code = receive(key()).code();

        List<Recorded> answers =
                atOnce(i -> ledger.append(code, 1, event(ACCEPTED, "writer-" + i), key()));

        int winner = answers.indexOf(new Done(code, 2));
        assertThat(winner).isNotNegative();
        assertThat(answers)
                .filteredOn(answer -> !(answer instanceof Done))
                .hasSize(CROWD - 1)
                .containsOnly(new Recorded.Overtaken(2, "writer-" + winner, NOW));
        assertThat(count(code)).isEqualTo(2);
    }

    @Test
    void who_saw_an_older_version_learns_who_changed_it_and_when() {
        DossierCode code = receive(key()).code();
        ledger.append(code, 1, event(ACCEPTED, "specialist"), key());

        Recorded late = ledger.append(code, 1, event(STEP_DONE, "another"), key());

        assertThat(late).isEqualTo(new Recorded.Overtaken(2, "specialist", NOW));
        assertThat(count(code)).isEqualTo(2);
    }

    @Test
    void a_key_that_served_another_request_is_refused_and_nothing_is_recorded() {
        RequestKey received = key();
        RequestKey accepted = key();
        DossierCode one = receive(received).code();
        DossierCode other = receive(key()).code();
        ledger.append(one, 1, event(ACCEPTED, "specialist"), accepted);
        long before = events();

        assertThatThrownBy(() -> ledger.append(other, 1, event(ACCEPTED, "specialist"), accepted))
                .isInstanceOf(RequestKeyReusedException.class);
        assertThatThrownBy(() -> ledger.append(one, 2, event(STEP_DONE, "specialist"), accepted))
                .isInstanceOf(RequestKeyReusedException.class);
        assertThatThrownBy(() -> ledger.append(one, 2, event(STEP_DONE, "specialist"), received))
                .isInstanceOf(RequestKeyReusedException.class);
        assertThatThrownBy(() -> receive(accepted)).isInstanceOf(RequestKeyReusedException.class);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_dossier_that_nobody_knows_is_said_to_be_unknown() {
        DossierCode nobodys = new DossierCode("000.01.25.H15-200101-0001");

        assertThat(ledger.append(nobodys, 1, event(ACCEPTED, "specialist"), key()))
                .isEqualTo(new Recorded.Unknown());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "RECEIVED",
                "SUPPLEMENT_REQUESTED",
                "SUPPLEMENT_RECEIVED",
                "CLOCK_PAUSED",
                "CLOCK_RESUMED"
            })
    void an_event_that_moves_the_clock_is_refused_without_its_stop(EventType type) {
        DossierCode code = receive(key()).code();

        assertThatThrownBy(() -> ledger.append(code, 1, event(type, "specialist"), key()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(count(code)).isEqualTo(1);
    }

    @Test
    void a_transaction_of_the_record_path_is_two_statements() {
        DossierCode code = receive(key()).code();
        statements.sent();

        receive(key());
        assertThat(statements.sent()).isEqualTo(2);

        ledger.append(code, 1, event(ACCEPTED, "specialist"), key());
        assertThat(statements.sent()).isEqualTo(2);

        ledger.append(code, 2, NewEvent.ending(Outcome.GRANTED, NOW, "leader"), key());
        assertThat(statements.sent()).isEqualTo(2);
    }

    private RequestKey key() {
        return new RequestKey("key-" + keys.incrementAndGet());
    }

    private Done receive(RequestKey key) {
        return ledger.receive(office.reception(office.units().getFirst(), NOW), key);
    }

    private static NewEvent event(EventType type, String actor) {
        return NewEvent.of(type, NOW, actor, EventData.NONE);
    }

    private long events() {
        return sql.sql("select count(*) from dossier_event").query(Long.class).single();
    }

    private int count(DossierCode code) {
        return sql.sql(
                        """
                        select count(*) from dossier_event e
                        join dossier d on d.id = e.dossier_id
                        where d.code = :code
                        """)
                .param("code", code.value())
                .query(Integer.class)
                .single();
    }

    private static int number(Recorded answer) {
        String code = ((Done) answer).code().value();
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }

    private interface Act {
        Recorded by(int writer);
    }

    private static List<Recorded> atOnce(Act act) throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(CROWD)) {
            List<Callable<Recorded>> calls =
                    IntStream.range(0, CROWD)
                            .mapToObj(i -> (Callable<Recorded>) () -> act.by(i))
                            .toList();
            List<Future<Recorded>> answers = writers.invokeAll(calls);
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
