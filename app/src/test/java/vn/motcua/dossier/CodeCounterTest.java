// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DossierCase;
import vn.motcua.testing.SmallOffice;

/** Codes are counted per unit and Vietnam day, unique and without gaps. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodeCounterTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T01:42:00Z"), ZoneOffset.UTC);
    private static final int WRITERS = 16;

    private final AtomicInteger keys = new AtomicInteger();
    private SmallOffice office;
    private DossierLedger ledger;
    private JdbcClient sql;

    @BeforeAll
    void open_the_office(DataSource database, JdbcClient client, @TempDir Path data) {
        office = SmallOffice.open(database, data, CLOCK);
        ledger = office.bean(DossierLedger.class);
        sql = client;
    }

    @AfterAll
    void close_the_office() {
        office.close();
    }

    /** One request of a crowd: most for the hot unit, some of which fail after taking a number. */
    private record Request(int number, StoredUnit unit, Instant at, boolean broken) {
        RequestKey key() {
            return new RequestKey("crowd-" + number);
        }
    }

    @Test
    void sixteen_writers_leave_no_gap_and_give_no_code_twice() throws Exception {
        Instant morning = Instant.parse("2026-03-02T01:00:00Z");
        List<Request> crowd = IntStream.range(0, 640).mapToObj(i -> request(i, morning)).toList();

        List<DossierCode> codes = all(crowd, this::receive).stream().flatMap(Set::stream).toList();

        long broken = crowd.stream().filter(Request::broken).count();
        assertThat(broken).isPositive();
        assertThat(codes).hasSize(crowd.size() - (int) broken).doesNotHaveDuplicates();
        codes.stream()
                .map(CodeCounterTest::unitAndDay)
                .distinct()
                .forEach(day -> {
                    List<DossierCode> given =
                            codes.stream().filter(c -> unitAndDay(c).equals(day)).toList();
                    assertThat(given.stream().map(CodeCounterTest::number).collect(toSet()))
                            .as(day)
                            .isEqualTo(
                                    IntStream.rangeClosed(1, given.size())
                                            .boxed()
                                            .collect(toSet()));
                });
    }

    private Request request(int i, Instant morning) {
        StoredUnit unit = office.units().get(i % 2 == 0 ? 0 : i % 4);
        return new Request(i, unit, morning.plus(Duration.ofDays(i % 3)), i % 10 == 7);
    }

    /** A broken request names a unit that is not there: refused after its number was taken. */
    private Set<DossierCode> receive(Request request) {
        StoredUnit unit = request.unit();
        if (!request.broken()) {
            return Set.of(
                    ledger.receive(office.reception(unit, request.at()), request.key()).code());
        }
        Reception impossible =
                office.reception(new StoredUnit(Long.MAX_VALUE, unit.unit()), request.at());
        assertThatThrownBy(() -> ledger.receive(impossible, request.key()))
                .isInstanceOf(DataIntegrityViolationException.class);
        return Set.of();
    }

    @Test
    void the_day_of_a_code_is_that_of_vietnam_also_half_an_hour_after_midnight() {
        Instant halfPastMidnight = Instant.parse("2026-04-01T17:30:00Z");
        Instant justBefore = Instant.parse("2026-04-01T16:59:59.999999Z");

        assertThat(code(2, halfPastMidnight)).isEqualTo("000.02.25.H15-260402-0001");
        assertThat(code(2, justBefore)).isEqualTo("000.02.25.H15-260401-0001");
    }

    @Test
    void each_unit_and_each_day_begins_at_0001() {
        Instant monday = Instant.parse("2026-05-04T02:00:00Z");

        assertThat(code(1, monday)).isEqualTo("000.01.25.H15-260504-0001");
        assertThat(code(1, monday)).isEqualTo("000.01.25.H15-260504-0002");
        assertThat(code(3, monday)).isEqualTo("000.03.25.H15-260504-0001");
        assertThat(code(1, monday.plus(Duration.ofDays(1)))).isEqualTo("000.01.25.H15-260505-0001");
    }

    @Test
    void the_ten_thousandth_dossier_of_a_day_has_five_digits() {
        Instant day = Instant.parse("2026-06-01T02:00:00Z");
        counted(1, LocalDate.of(2026, 6, 1), 9_998);

        assertThat(code(1, day)).isEqualTo("000.01.25.H15-260601-9999");
        assertThat(code(1, day)).isEqualTo("000.01.25.H15-260601-10000");
    }

    @Test
    void a_number_of_seven_digits_is_refused_and_not_taken() {
        Instant day = Instant.parse("2026-06-02T02:00:00Z");
        counted(1, LocalDate.of(2026, 6, 2), DossierCode.LAST_NUMBER);

        assertThatThrownBy(() -> code(1, day)).isInstanceOf(IllegalArgumentException.class);
        assertThat(
                        sql.sql("select last from code_counter where day = '2026-06-02'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(DossierCode.LAST_NUMBER);
    }

    @Test
    void a_code_taken_over_from_another_system_is_not_given_again() {
        Instant day = Instant.parse("2026-07-01T02:00:00Z");
        assertThat(code(1, day)).isEqualTo("000.01.25.H15-260701-0001");

        store("000.01.25.H15-260701-0004");
        store("000.01.25.H15-260701-0002");

        assertThat(code(1, day)).isEqualTo("000.01.25.H15-260701-0005");
    }

    @Test
    void a_code_given_here_cannot_be_taken_over_and_one_of_no_day_counts_nothing() {
        Instant day = Instant.parse("2026-07-02T02:00:00Z");
        String given = code(1, day);

        assertThat(store(given)).isEqualTo(DossierImport.Result.CODE_TAKEN);
        assertThat(store("000.01.25.H15-261399-0001")).isEqualTo(DossierImport.Result.IMPORTED);
        assertThat(code(1, day)).isEqualTo("000.01.25.H15-260702-0002");
    }

    @Test
    void receptions_while_codes_of_the_same_day_are_taken_over_never_collide() throws Exception {
        Instant day = Instant.parse("2026-07-03T02:00:00Z");
        List<Request> requests =
                IntStream.range(1000, 1400)
                        .mapToObj(i -> new Request(i, office.units().get(1), day, false))
                        .toList();

        List<Set<DossierCode>> given =
                all(requests, r -> r.number() % 20 == 0 ? takeOver(r.number()) : receive(r));

        assertThat(given.stream().flatMap(Set::stream).toList()).doesNotHaveDuplicates();
    }

    /** Takes a code over that receptions of the day are about to reach. */
    private Set<DossierCode> takeOver(int number) {
        String code = "000.01.25.H15-260703-%04d".formatted(number - 1000 + 5);
        boolean taken = store(code) == DossierImport.Result.IMPORTED;
        return taken ? Set.of(new DossierCode(code)) : Set.of();
    }

    private DossierImport.Result store(String code) {
        DossierCase imported =
                DossierCase.received(
                        code,
                        office.units().get(1),
                        office.procedures().get(SmallOffice.WORKING_DAYS),
                        LocalDateTime.parse("2026-07-01T08:00"));
        return office.bean(DossierImport.class)
                .store(List.of(imported.imported(office.calculator())))
                .getFirst();
    }

    private String code(int unit, Instant at) {
        String key = "single-" + keys.incrementAndGet();
        return ledger.receive(office.reception(office.units().get(unit), at), new RequestKey(key))
                .code()
                .value();
    }

    private void counted(int unit, LocalDate day, int last) {
        sql.sql("insert into code_counter (unit_code, day, last) values (:unit, :day, :last)")
                .param("unit", office.units().get(unit).unit().code().value())
                .param("day", day)
                .param("last", last)
                .update();
    }

    private static String unitAndDay(DossierCode code) {
        return code.value().substring(0, code.value().lastIndexOf('-'));
    }

    private static int number(DossierCode code) {
        return Integer.parseInt(code.value().substring(code.value().lastIndexOf('-') + 1));
    }

    private interface Act {
        Set<DossierCode> on(Request request);
    }

    private static List<Set<DossierCode>> all(List<Request> requests, Act act) throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Set<DossierCode>>> calls = new ArrayList<>();
            requests.forEach(request -> calls.add(() -> act.on(request)));
            List<Set<DossierCode>> done = new ArrayList<>();
            for (Future<Set<DossierCode>> future : writers.invokeAll(calls)) {
                done.add(future.get());
            }
            return done;
        }
    }
}
