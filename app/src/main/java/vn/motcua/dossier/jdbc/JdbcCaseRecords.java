// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.RequestKey;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.CaseRecords;
import vn.motcua.dossier.act.Change;
import vn.motcua.dossier.act.Effect;
import vn.motcua.dossier.act.NewWork;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.Submission;

/** Dossiers that are worked on, in PostgreSQL. */
@Repository
class JdbcCaseRecords implements CaseRecords {
    private final JdbcSituations situations;
    private final ChangeWriter changes;
    private final EventWriter events;
    private final EffectWriter effects;
    private final SubmissionWriter submissions;
    private final TransactionTemplate transaction;

    JdbcCaseRecords(
            JdbcSituations situations,
            ChangeWriter changes,
            EventWriter events,
            EffectWriter effects,
            SubmissionWriter submissions,
            TransactionTemplate transaction) {
        this.situations = situations;
        this.changes = changes;
        this.events = events;
        this.effects = effects;
        this.submissions = submissions;
        this.transaction = transaction;
    }

    @Override
    public Optional<Situation> find(DossierCode code, Instant now) {
        return situations.find(code, now);
    }

    @Override
    public Optional<Situation> find(long dossier, Instant now) {
        return situations.find(situations.code(dossier), now);
    }

    @Override
    public Optional<Served> served(RequestKey key) {
        return events.served(key)
                .map(served ->
                        new Served(served.code(), served.seq(), EventType.ofCode(served.type())));
    }

    /** A change without effects is one statement, which is the transaction by itself. */
    @Override
    public Optional<DossierCode> write(Situation situation, Change change, Signature signature) {
        if (change.effects().isEmpty()) {
            return changes.write(situation, change, signature)
                    ? Optional.of(situation.code())
                    : Optional.empty();
        }
        return Objects.requireNonNull(
                transaction.execute(tx -> {
                    Optional<DossierCode> code = writeAll(situation, change, signature);
                    if (code.isEmpty()) {
                        tx.setRollbackOnly();
                    }
                    return code;
                }));
    }

    private Optional<DossierCode> writeAll(
            Situation situation, Change change, Signature signature) {
        Change told = effects.tell(situation, change, signature);
        if (!changes.write(situation, told, signature)) {
            return Optional.empty();
        }
        effects.write(situation, told, signature);
        boolean renamed = change.effects().stream().anyMatch(Effect.Received.class::isInstance);
        return Optional.of(renamed ? situations.code(situation.id()) : situation.code());
    }

    @Override
    public DossierCode receive(Submission submission, Opening opening, Signature signature) {
        return once(
                EventType.RECEIVED,
                signature,
                () -> submissions.receive(submission, opening, signature));
    }

    @Override
    public DossierCode submit(Submission submission, NewWork reception, Signature signature) {
        return once(
                EventType.SUBMITTED,
                signature,
                () -> submissions.submit(submission, reception, signature));
    }

    /** What this request makes, or made before. */
    private DossierCode once(
            EventType type, Signature signature, Supplier<Optional<DossierCode>> work) {
        try {
            Optional<DossierCode> code =
                    Objects.requireNonNull(transaction.execute(tx -> work.get()));
            return code.orElseGet(() -> before(type, signature).orElseThrow());
        } catch (DuplicateKeyException sameRequestAtTheSameTime) {
            return before(type, signature).orElseThrow(() -> sameRequestAtTheSameTime);
        }
    }

    private Optional<DossierCode> before(EventType type, Signature signature) {
        return events.served(signature.key()).map(served -> served.answer(type).code());
    }

    @Override
    public Answer.Overtaken lastChange(long dossierId) {
        var last = events.lastChange(dossierId);
        return new Answer.Overtaken(last.version(), last.actor(), last.at());
    }
}
