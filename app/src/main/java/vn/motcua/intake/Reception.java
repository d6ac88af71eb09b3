// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.identity.Staff;
import vn.motcua.intake.visit.Gathering;
import vn.motcua.intake.visit.Visits;

/**
 * The three ways in which something brought leaves the counter: received, asked to be completed, or
 * refused (Nghị định 61/2018/NĐ-CP, Điều 17). Each is one transaction with all that is written down
 * beside it, and acts once for the same form.
 */
@Service
public class Reception {
    private static final int FIRST_VERSION = 1;

    private final DossierDesk desk;
    private final ReceptionRecords records;
    private final ReceptionForms forms;
    private final TransactionTemplate transaction;
    private final Gathering gathering;
    private final InstantSource clock;

    Reception(
            DossierDesk desk,
            ReceptionRecords records,
            ReceptionForms forms,
            TransactionTemplate transaction,
            Gathering gathering,
            InstantSource clock) {
        this.desk = desk;
        this.records = records;
        this.forms = forms;
        this.transaction = transaction;
        this.gathering = gathering;
        this.clock = clock;
    }

    /** The same at another clock: what was done while a counter was cut off. */
    public Reception at(InstantSource past) {
        return new Reception(desk.at(past), records, forms, transaction, gathering, past);
    }

    /** Receives it: code, due date and receipt (form 01). */
    public Answer receive(Staff staff, Brought brought, FormKey key) {
        return once(() -> {
            Answer answer = desk.receive(staff, brought.submission(), key.request("receive"));
            Answer noted = noting(answer, brought, key);
            if (noted instanceof Answer.Done done) {
                gathering.add(
                        beginning(staff, brought),
                        new Gathering.Received(brought.visit(), done.code(), key.request("visit")));
            }
            return noted;
        });
    }

    private Visits.Beginning beginning(Staff staff, Brought brought) {
        Submitter submitter = brought.notes().submitter();
        return new Visits.Beginning(
                brought.submission().counter(),
                staff.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                0,
                submitter == null ? brought.submission().applicant().name() : submitter.name(),
                submitter == null ? "" : submitter.authority(),
                null,
                null);
    }

    /**
     * Keeps it under the number of a submission and does what follows before reception: asks for
     * everything that is missing (form 02), or refuses (form 03).
     */
    public Answer withoutReceiving(Staff staff, Brought brought, Command following, FormKey key) {
        return once(() -> {
            Answer submitted = desk.submit(staff, brought.submission(), key.request("submit"));
            return submitted instanceof Answer.Done done
                    ? noting(
                            desk.act(
                                    staff,
                                    new DossierDesk.Seen(done.code(), FIRST_VERSION),
                                    following,
                                    key.request("follow")),
                            brought,
                            key)
                    : submitted;
        });
    }

    private Answer noting(Answer answer, Brought brought, FormKey key) {
        if (answer instanceof Answer.Done done) {
            records.write(done.code(), brought.notes(), LookupToken.next());
            forms.serve(key, new ReceptionForms.Served(done.code(), brought.hash()));
        }
        return answer;
    }

    /** All or nothing; of two at the same time the second finds what the first has done. */
    private Answer once(Supplier<Answer> work) {
        try {
            return inOneTransaction(work);
        } catch (DataAccessException | TransactionException atTheSameTime) {
            return inOneTransaction(work);
        }
    }

    private Answer inOneTransaction(Supplier<Answer> work) {
        return Objects.requireNonNull(
                transaction.execute(tx -> {
                    Answer answer = work.get();
                    if (!(answer instanceof Answer.Done)) {
                        tx.setRollbackOnly();
                    }
                    return answer;
                }));
    }
}
