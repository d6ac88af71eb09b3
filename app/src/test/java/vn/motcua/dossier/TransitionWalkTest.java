// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierState.ANNULLED;
import static vn.motcua.dossier.DossierState.AWAITING_COMPLETION;
import static vn.motcua.dossier.DossierState.RECEIVED;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.StopReason;
import vn.motcua.dossier.Recorded.Done;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DossierCase;
import vn.motcua.testing.DossierCase.End;
import vn.motcua.testing.SmallOffice;

/** Every event in every state: the table of moves and nothing else. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransitionWalkTest {
    /** The moves as the law and the practice of the national portal have them, written again. */
    private static final Map<String, String> MOVES =
            Map.of(
                    "SUBMITTED",
                            "RECEIVED>2 COMPLETION_ASKED>12 REFUSED_AT_RECEPTION>3 WITHDRAWN>7"
                                    + " NAME_CORRECTED>1",
                    "AWAITING_COMPLETION",
                            "COMPLETION_TAKEN>1 REFUSED_AT_RECEPTION>3 WITHDRAWN>7"
                                    + " NAME_CORRECTED>12",
                    "RECEIVED",
                            "ACCEPTED>4 ANNULLED>11 WITHDRAWN>7 REASSIGNED>2 APOLOGISED>2"
                                    + " FEE_PAID>2 NAME_CORRECTED>2",
                    "PROCESSING",
                            "STEP_DONE>4 REASSIGNED>4 OPINION_ASKED>4 OPINION_GIVEN>4 REFERRED>4"
                                    + " LEG_DONE>4 SUPPLEMENT_PROPOSED>4 SUPPLEMENT_DECLINED>4"
                                    + " SUPPLEMENT_REQUESTED>5 CLOCK_PAUSED>6 APOLOGISED>4"
                                    + " FEE_PAID>4 NAME_CORRECTED>4 WITHDRAWN>7 STOPPED>8"
                                    + " RESULT_READY>9",
                    "AWAITING_SUPPLEMENT",
                            "SUPPLEMENT_RECEIVED>4 REASSIGNED>5 OPINION_GIVEN>5 LEG_DONE>5"
                                    + " APOLOGISED>5 FEE_PAID>5 NAME_CORRECTED>5 WITHDRAWN>7"
                                    + " STOPPED>8",
                    "AWAITING_PAYMENT",
                            "CLOCK_RESUMED>4 REASSIGNED>6 OPINION_GIVEN>6 LEG_DONE>6 APOLOGISED>6"
                                    + " FEE_PAID>6 NAME_CORRECTED>6 WITHDRAWN>7 STOPPED>8",
                    "RESULT_READY", "RETURNED>10 FEE_PAID>9 NAME_CORRECTED>9",
                    "RETURNED", "NAME_CORRECTED>10");

    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    private static final LocalDateTime RECEIVED_AT = LocalDateTime.parse("2026-11-09T08:00");
    private static final LocalDateTime ENDED_AT = LocalDateTime.parse("2026-11-11T10:00");

    private final AtomicInteger numbers = new AtomicInteger();
    private SmallOffice office;
    private DossierLedger ledger;
    private JdbcClient sql;

    @BeforeAll
    void open_the_office(DataSource database, JdbcClient client, @TempDir Path data) {
        office = SmallOffice.open(database, data, Clock.fixed(NOW, ZoneOffset.UTC));
        ledger = office.bean(DossierLedger.class);
        sql = client;
    }

    @AfterAll
    void close_the_office() {
        office.close();
    }

    @Test
    void the_table_of_the_program_is_the_table_of_moves() {
        List<String> written =
                MOVES.entrySet().stream()
                        .flatMap(from ->
                                Arrays.stream(from.getValue().split(" ", -1))
                                        .map(move -> from.getKey() + " " + move))
                        .toList();

        assertThat(Transition.ALLOWED)
                .extracting(move -> move.from() + " " + move.event() + ">" + move.to().code())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(DossierState.values())
                .flatMap(state ->
                        Arrays.stream(EventType.values())
                                .filter(type -> !type.movesClock())
                                .map(type -> Arguments.of(state, type)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_listed_move_moves_and_any_other_is_refused_and_changes_nothing(
            DossierState state, EventType type) {
        DossierCode code = standing(state);
        String before = row(code);
        int version = version(code);

        Recorded answer = ledger.append(code, version, event(type), key());

        Optional<Integer> next = next(state, type);
        if (next.isPresent()) {
            assertThat(answer).isEqualTo(new Done(code, version + 1));
            assertThat(state(code)).isEqualTo(next.get());
            assertThat(version(code)).isEqualTo(version + 1);
        } else {
            assertThat(answer).isEqualTo(new Recorded.NotAllowed(state));
            assertThat(row(code)).isEqualTo(before);
        }
    }

    private static Optional<Integer> next(DossierState state, EventType type) {
        return Arrays.stream(MOVES.getOrDefault(state.name(), "").split(" ", -1))
                .filter(move -> move.startsWith(type.name() + ">"))
                .map(move -> Integer.valueOf(move.substring(move.indexOf('>') + 1)))
                .findFirst();
    }

    /** A new dossier in this state. */
    private DossierCode standing(DossierState state) {
        if (state == RECEIVED || state == ANNULLED) {
            Reception reception = office.reception(office.units().getFirst(), NOW);
            DossierCode code = ledger.receive(reception, key()).code();
            put(code, state);
            return code;
        }
        DossierCase imported = shaped(state);
        office.bean(DossierImport.class).store(List.of(imported.imported(office.calculator())));
        if (state == AWAITING_COMPLETION) {
            put(imported.code(), state);
        }
        assertThat(state(imported.code())).isEqualTo(state.code());
        return imported.code();
    }

    private void put(DossierCode code, DossierState state) {
        sql.sql("update dossier set state = :state where code = :code")
                .param("state", state.code())
                .param("code", code.value())
                .update();
    }

    private DossierCase shaped(DossierState state) {
        String code = "000.01.25.H15-261109-%04d".formatted(numbers.incrementAndGet());
        DossierCase open =
                DossierCase.received(
                        code,
                        office.units().get(1),
                        office.procedures().get(SmallOffice.CALENDAR_DAYS),
                        RECEIVED_AT);
        return switch (state) {
            case SUBMITTED, AWAITING_COMPLETION -> open.notReceived();
            case NOT_RECEIVED -> open.ended(end(Outcome.NOT_RECEIVED)).notReceived();
            case AWAITING_SUPPLEMENT -> open.stopped(standing(StopReason.SUPPLEMENT));
            case AWAITING_PAYMENT -> open.stopped(standing(StopReason.FINANCE));
            case WITHDRAWN -> open.ended(end(Outcome.WITHDRAWN));
            case STOPPED -> open.ended(end(Outcome.STOPPED));
            case RESULT_READY -> open.ended(end(Outcome.REFUSED));
            case RETURNED -> open.ended(new End(Outcome.GRANTED, ENDED_AT, ENDED_AT.plusDays(1)));
            case PROCESSING, RECEIVED, ANNULLED -> open;
        };
    }

    private static ClockStop standing(StopReason reason) {
        return new ClockStop(LocalDate.of(2026, 11, 11), null, reason);
    }

    private static End end(Outcome outcome) {
        return new End(outcome, ENDED_AT, null);
    }

    private static NewEvent event(EventType type) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.event() == type)
                .findFirst()
                .map(outcome -> NewEvent.ending(outcome, NOW, "leader"))
                .orElseGet(() -> NewEvent.of(type, NOW, "specialist", EventData.NONE));
    }

    private RequestKey key() {
        return new RequestKey("walk-" + numbers.incrementAndGet());
    }

    private int state(DossierCode code) {
        return number("state", code);
    }

    private int version(DossierCode code) {
        return number("event_count", code);
    }

    private int number(String column, DossierCode code) {
        return sql.sql(
                        "select (to_jsonb(d) ->> :column)::integer from dossier d where code = :code")
                .param("column", column)
                .param("code", code.value())
                .query(Integer.class)
                .single();
    }

    /** The whole row and its events as text. */
    private String row(DossierCode code) {
        return sql.sql(
                        """
                        select d::text || string_agg(e::text, ' ' order by e.seq)
                        from dossier d
                        join dossier_event e on e.dossier_id = d.id
                        where d.code = :code
                        group by d.id
                        """)
                .param("code", code.value())
                .query(String.class)
                .single();
    }
}
