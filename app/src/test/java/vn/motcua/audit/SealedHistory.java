// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.StopReason;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierImport;
import vn.motcua.dossier.DossierLedger;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.RequestKey;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.testing.DossierCase;
import vn.motcua.testing.DossierCase.End;
import vn.motcua.testing.SmallOffice;

/**
 * A small history under three seals, with a tail not sealed yet. Position 2 is empty: its
 * transaction was rolled back.
 */
final class SealedHistory implements AutoCloseable {
    /** Returned: events 1 to 3 under seal 1, 4 and 5 under seal 2. */
    static final String RETURNED = "000.00.25.H15-261120-0001";

    /** In process: both events under seal 1. */
    static final String OPEN = "000.00.25.H15-261120-0002";

    /** Taken over with its clock stopped once, under seal 2. */
    static final String STOPPED_ONCE = "000.01.25.H15-261109-0001";

    /** Taken over with a due date given there, under seal 3. */
    static final String GIVEN = "000.01.25.H15-261109-0002";

    /** Received and accepted after the last seal. */
    static final String UNSEALED = "000.02.25.H15-261120-0001";

    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    private static final LocalDateTime RECEIVED = LocalDateTime.parse("2026-11-09T08:00");

    private final AtomicInteger keys = new AtomicInteger();
    private final SmallOffice office;

    SealedHistory(DataSource database, Path data) {
        office = SmallOffice.open(database, data, Clock.fixed(NOW, ZoneOffset.UTC));
        receive(0);
        skipOnePosition();
        append(RETURNED, EventType.ACCEPTED);
        append(RETURNED, EventType.STEP_DONE);
        receive(0);
        append(OPEN, EventType.ACCEPTED);
        trail().seal();
        ledger().append(code(RETURNED), 3, NewEvent.ending(Outcome.GRANTED, NOW, "x"), key());
        append(RETURNED, EventType.RETURNED);
        store(imported(STOPPED_ONCE, SmallOffice.CALENDAR_DAYS).stopped(stop()));
        trail().seal();
        store(given());
        trail().seal();
        receive(2);
        append(UNSEALED, EventType.ACCEPTED);
    }

    private String receive(int unit) {
        StoredUnit at = office.units().get(unit);
        return ledger().receive(office.reception(at, NOW), key()).code().value();
    }

    private void skipOnePosition() {
        office.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> {
                    append(RETURNED, EventType.ACCEPTED);
                    status.setRollbackOnly();
                });
    }

    /** Receives dossiers at a unit and takes each through five further events. */
    void write(int unit, int dossiers) {
        for (int i = 0; i < dossiers; i++) {
            String code = receive(unit);
            append(code, EventType.ACCEPTED);
            append(code, EventType.STEP_DONE);
            append(code, EventType.STEP_DONE);
            ledger().append(code(code), 4, NewEvent.ending(Outcome.GRANTED, NOW, "x"), key());
            append(code, EventType.RETURNED);
        }
    }

    private void append(String code, EventType type) {
        NewEvent event = NewEvent.of(type, NOW, "specialist", EventData.NONE);
        ledger().append(code(code), version(code), event, key());
    }

    private int version(String code) {
        return sql().sql("select event_count from dossier where code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    private DossierCase imported(String code, int procedure) {
        return DossierCase.received(
                code, office.units().get(1), office.procedures().get(procedure), RECEIVED);
    }

    private static ClockStop stop() {
        return new ClockStop(
                LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 16), StopReason.FINANCE);
    }

    private DossierCase given() {
        DossierCase plain = imported(GIVEN, SmallOffice.WORKING_DAYS);
        return new DossierCase(
                plain.code(),
                plain.unit(),
                plain.procedure(),
                plain.channel(),
                RECEIVED.minusHours(1),
                RECEIVED,
                RECEIVED.plusDays(2),
                new End(Outcome.REFUSED, RECEIVED.plusDays(1), null),
                List.of());
    }

    private void store(DossierCase dossier) {
        office.bean(DossierImport.class).store(List.of(dossier.imported(office.calculator())));
    }

    /** What a verification finds after these statements, which are taken back afterwards. */
    Verification after(Runnable tampering) {
        return Objects.requireNonNull(
                office.bean(TransactionTemplate.class)
                        .execute(status -> {
                            status.setRollbackOnly();
                            sql().sql("alter table dossier_event disable trigger user").update();
                            sql().sql("alter table seal disable trigger user").update();
                            tampering.run();
                            return trail().verify();
                        }));
    }

    /** Runs a statement in which {@code {RETURNED}} and the like stand for the ids of dossiers. */
    void run(String statement) {
        String ready = statement;
        for (String[] name :
                new String[][] {
                    {"{RETURNED}", RETURNED},
                    {"{OPEN}", OPEN},
                    {"{STOPPED_ONCE}", STOPPED_ONCE},
                    {"{GIVEN}", GIVEN},
                    {"{UNSEALED}", UNSEALED}
                }) {
            String id = "(select id from dossier where code = '" + name[1] + "')";
            ready = ready.replace(name[0], id);
        }
        sql().sql(ready).update();
    }

    /** Replaces the lines of the file of seals. */
    void writeFile(List<String> lines) {
        try {
            Files.write(file(), lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The lines of the file of seals. */
    List<String> fileLines() {
        try {
            return Files.readAllLines(file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path file() {
        return office.bean(SealLog.class).file();
    }

    AuditTrail trail() {
        return office.bean(AuditTrail.class);
    }

    JdbcClient sql() {
        return office.bean(JdbcClient.class);
    }

    private DossierLedger ledger() {
        return office.bean(DossierLedger.class);
    }

    private static DossierCode code(String code) {
        return new DossierCode(code);
    }

    private RequestKey key() {
        return new RequestKey("history-" + keys.incrementAndGet());
    }

    @Override
    public void close() {
        office.close();
    }
}
