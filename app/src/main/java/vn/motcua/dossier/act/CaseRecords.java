// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.calendar.DueDate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.RequestKey;
import vn.motcua.process.StoredProcess;

/** Where dossiers that are worked on are kept. */
public interface CaseRecords {
    /**
     * The dossier as it stands, by its code or by the number of its submission.
     *
     * @param now the moment at which a waiting submission would get its process
     */
    Optional<Situation> find(DossierCode code, Instant now);

    /** The dossier of this internal key as it stands. */
    Optional<Situation> find(long dossier, Instant now);

    /** What the request of this key did before; empty when it is new. */
    Optional<Served> served(RequestKey key);

    /**
     * Writes a change of the dossier in one transaction, if nothing came in between.
     *
     * @return the code of the dossier after it; empty when another change came first
     */
    Optional<DossierCode> write(Situation situation, Change change, Signature signature);

    /**
     * Receives a dossier at once and opens its first piece of work; only once for the same request.
     *
     * @throws vn.motcua.dossier.RequestKeyReusedException when the key has served another request
     */
    DossierCode receive(Submission submission, Opening opening, Signature signature);

    /**
     * Keeps what was submitted until somebody looks at it, under a number of its own; only once for
     * the same request.
     *
     * @throws vn.motcua.dossier.RequestKeyReusedException when the key has served another request
     */
    DossierCode submit(Submission submission, NewWork reception, Signature signature);

    /** Who changed the dossier last. */
    Answer.Overtaken lastChange(long dossierId);

    /**
     * What a request did before.
     *
     * @param code the dossier
     * @param version its version after it
     * @param type the event it made
     */
    record Served(DossierCode code, int version, EventType type) {}

    /**
     * How a dossier begins.
     *
     * @param dueDate when its result is due
     * @param process the process it keeps
     * @param work the first piece of work
     */
    record Opening(DueDate dueDate, StoredProcess process, NewWork work) {}

    /**
     * Who writes, by which request, when.
     *
     * @param account who
     * @param key by which request
     * @param at when, to the microsecond
     */
    record Signature(long account, RequestKey key, Instant at) {}
}
