// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

/**
 * The first place where the recorded history does not hold.
 *
 * @param kind what is wrong
 * @param where the dossier's code or the seal's number, as people can look it up
 * @param seq the event's place in its dossier, 0 when it is not about one event
 */
public record Break(Kind kind, String where, int seq) {
    /** What may be wrong. */
    public enum Kind {
        /** An event's content or hash was changed. */
        EVENT_CHANGED,
        /** An event is missing, or stands in another order. */
        EVENT_MISSING,
        /** The dossier's event count or last hash does not fit its events: a cut-off tail. */
        TAIL_CUT,
        /** Events without their dossier, or a dossier without events. */
        DOSSIER_MISSING,
        /** The dossier's current row tells something else than its events. */
        ROW_DIFFERS,
        /** What was written of the applicant is not what was recorded. */
        PAYLOAD_CHANGED,
        /** What was written to explain an event is not what was recorded. */
        NOTE_CHANGED,
        /** The events under a seal are not those that were sealed. */
        SEALED_EVENTS_DIFFER,
        /** A seal was changed, removed or put in another order. */
        SEAL_CHANGED,
        /** The file outside the database holds a seal that the database lacks or has otherwise. */
        SEAL_FILE_DIFFERS,
        /** The file of seals lacks seals that the database has: the file was cut or lost. */
        SEAL_FILE_CUT
    }
}
