// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationContext;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierLedger;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Reception;
import vn.motcua.dossier.Recorded;
import vn.motcua.dossier.RequestKey;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;

/** Takes dossiers from reception to return through the ledger, seven transactions each. */
final class RecordPath {
    /** Reception, acceptance, three steps, result, return. */
    static final int TRANSACTIONS = 7;

    private static final PersonalId PERSON = new PersonalId("066300000001");
    private static final List<Applicant> APPLICANTS =
            List.of(
                    new Applicant("Nguyễn Thị Thử", PERSON, new PhoneNumber("0900000001")),
                    new Applicant("Y Thử Niê", PERSON, null));
    private static final String ACTOR = "cán bộ";
    private static final AtomicLong KEYS = new AtomicLong();

    private final DossierLedger ledger;
    private final DueDateCalculator calculator;
    private final List<StoredUnit> units;
    private final List<StoredProcedure> procedures;
    private final Instant opening;
    private final AtomicLong dossiers = new AtomicLong();

    /** Dossiers received at these units on this day, in turn, procedure by procedure. */
    RecordPath(ApplicationContext beans, Locality locality, LocalDate day) {
        this.ledger = beans.getBean(DossierLedger.class);
        this.calculator = beans.getBean(DueDateCalculator.class);
        this.units = locality.units();
        this.procedures = locality.procedures();
        this.opening = VietnamTime.instant(day.atTime(8, 0));
    }

    /** One whole dossier. */
    void dossier() {
        long number = dossiers.getAndIncrement();
        DossierCode code = ledger.receive(reception(number), key()).code();
        List<NewEvent> events =
                List.of(
                        event(1, EventType.ACCEPTED, "accept"),
                        event(2, EventType.STEP_DONE, "assess"),
                        event(3, EventType.STEP_DONE, "put forward"),
                        event(4, EventType.STEP_DONE, "approve"),
                        NewEvent.ending(Outcome.GRANTED, minute(5), ACTOR),
                        event(6, EventType.RETURNED, "return"));
        for (int version = 1; version <= events.size(); version++) {
            Recorded recorded = ledger.append(code, version, events.get(version - 1), key());
            if (!(recorded instanceof Recorded.Done)) {
                throw new IllegalStateException(code + ": " + recorded);
            }
        }
    }

    private Reception reception(long number) {
        StoredProcedure procedure = procedures.get((int) (number % procedures.size()));
        return new Reception(
                units.get((int) (number % units.size())),
                procedure,
                Channel.COUNTER,
                APPLICANTS.get((int) (number % APPLICANTS.size())),
                opening,
                opening,
                procedure.version().limit(),
                calculator.dueDate(
                        VietnamTime.local(opening), procedure.version().limit(), List.of()),
                ACTOR);
    }

    private NewEvent event(int minute, EventType type, String step) {
        return NewEvent.of(type, minute(minute), ACTOR, EventData.NONE.with("step", step));
    }

    private Instant minute(int minute) {
        return opening.plus(Duration.ofMinutes(minute));
    }

    private static RequestKey key() {
        return new RequestKey("bench-" + KEYS.incrementAndGet());
    }
}
