// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import vn.motcua.dossier.act.GivenCode;
import vn.motcua.dossier.act.Submission;

/**
 * What was brought or sent to a counter, complete enough to be acted on.
 *
 * @param submission the dossier to be
 * @param notes what is written down beside
 * @param visit key of the visit it belongs to; 0 when it begins one
 * @param hash of all that was typed, to know the same request again
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to ReceptionForms.Served, which compares it
public record Brought(Submission submission, ReceptionNotes notes, long visit, byte[] hash) {
    /** The same under a code that was given while the counter was cut off. */
    public Brought under(GivenCode code) {
        return new Brought(submission.under(code), notes, visit, hash);
    }
}
