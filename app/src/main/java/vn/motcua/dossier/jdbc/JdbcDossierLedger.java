// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierLedger;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.Reception;
import vn.motcua.dossier.Recorded;
import vn.motcua.dossier.RequestKey;
import vn.motcua.dossier.RequestKeyReusedException;
import vn.motcua.dossier.Transition;
import vn.motcua.dossier.jdbc.EventWriter.Current;
import vn.motcua.dossier.jdbc.EventWriter.Served;

/** The record path: two statements a transaction. */
@Repository
class JdbcDossierLedger implements DossierLedger {
    private final ReceptionWriter receptions;
    private final EventWriter events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JdbcDossierLedger(
            ReceptionWriter receptions,
            EventWriter events,
            TransactionTemplate transaction,
            Clock clock) {
        this.receptions = receptions;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Recorded.Done receive(Reception reception, RequestKey key) {
        try {
            return Objects.requireNonNull(transaction.execute(tx -> receiveOnce(reception, key)));
        } catch (DuplicateKeyException sameRequestAtTheSameTime) {
            return events.served(key)
                    .orElseThrow(() -> sameRequestAtTheSameTime)
                    .answer(EventType.RECEIVED);
        }
    }

    private Recorded.Done receiveOnce(Reception reception, RequestKey key) {
        return receptions
                .takePlace(reception, key)
                .map(place -> receptions.write(reception, place, key, now()))
                .map(code -> new Recorded.Done(code, 1))
                .or(() -> events.served(key).map(served -> served.answer(EventType.RECEIVED)))
                .orElseThrow();
    }

    @Override
    public Recorded append(DossierCode code, int version, NewEvent event, RequestKey key) {
        if (event.type().movesClock()) {
            throw new IllegalArgumentException(event.type() + " needs its stop of the clock");
        }
        try {
            return appendOnce(code, version, event, key);
        } catch (DuplicateKeyException sameRequestAtTheSameTime) {
            return answer(
                    code, event, events.served(key).orElseThrow(() -> sameRequestAtTheSameTime));
        }
    }

    /**
     * Reads where the dossier stands, then writes event and row in one statement that takes effect
     * only if nothing came in between: that statement is the transaction, and commits by itself.
     */
    private Recorded appendOnce(DossierCode code, int version, NewEvent event, RequestKey key) {
        Optional<Current> found = events.current(code, key);
        if (found.isEmpty()) {
            return new Recorded.Unknown();
        }
        Current current = found.get();
        if (current.served() != null) {
            return answer(code, event, current.served());
        }
        if (current.version() != version) {
            return events.lastChange(current.id());
        }
        Optional<DossierState> next = Transition.after(current.state(), event.type());
        if (next.isEmpty()) {
            return new Recorded.NotAllowed(current.state());
        }
        return events.write(current, next.get(), new Entry(event, key, now()))
                ? new Recorded.Done(code, version + 1)
                : overtaken(current, code, event, key);
    }

    /** The change that came first may have been this very request, sent twice. */
    private Recorded overtaken(Current current, DossierCode code, NewEvent event, RequestKey key) {
        return events.served(key)
                .map(served -> answer(code, event, served))
                .orElseGet(() -> events.lastChange(current.id()));
    }

    private static Recorded answer(DossierCode code, NewEvent event, Served served) {
        if (!served.code().equals(code)) {
            throw new RequestKeyReusedException(served.code());
        }
        return served.answer(event.type());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
