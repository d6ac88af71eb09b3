// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as programs get it.
 *
 * @param code its code; the number of the submission before reception
 * @param status the word of its state, such as {@code processing}
 * @param outcome how it ended; null while it is open
 * @param version how many events it has: what an act must have seen
 * @param unit the unit that received it
 * @param office the unit that decides it
 * @param dueAt when the result is due; null before reception
 * @param dueExplained why then, in one sentence
 * @param secondDate the last date given with an apology; never changes {@code dueAt}
 * @param applicant who asks; numbers are masked
 * @param unpaidVnd what is still to be paid, in đồng
 * @param work the open pieces of work
 * @param actions every act with whether the caller can do it now
 */
record DossierBody(
        String code,
        String status,
        @Nullable String outcome,
        int version,
        Named procedure,
        Named unit,
        Named office,
        String channel,
        ApplicantBody applicant,
        OffsetDateTime submittedAt,
        @Nullable OffsetDateTime receivedAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable String dueExplained,
        @Nullable OffsetDateTime secondDate,
        @Nullable OffsetDateTime finishedAt,
        @Nullable OffsetDateTime returnedAt,
        long unpaidVnd,
        List<Work> work,
        List<Can> actions) {
    /** Something with a code and a name. */
    record Named(String code, String name) {}

    /** The applicant; numbers with only their last digits. */
    record ApplicantBody(String name, @Nullable String personalId, @Nullable String phone) {
        @Override
        public String toString() {
            return "ApplicantBody";
        }
    }

    /**
     * An open piece of work.
     *
     * @param item its key, for the acts that ask for one and for claiming
     * @param holder the name of who took it; null while nobody has
     * @param outcomes the words that finish its step; empty for work of another kind
     */
    record Work(
            long item,
            String kind,
            @Nullable String step,
            String role,
            String unit,
            @Nullable String holder,
            @Nullable OffsetDateTime dueAt,
            List<String> outcomes) {}

    /** An act; {@code why} and {@code reason} are null when it can be done now. */
    record Can(String action, boolean open, @Nullable String why, @Nullable String reason) {}
}
