// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping;

import java.time.LocalDate;

/** How a paper stands to the end of its time. */
public sealed interface Standing {
    /** How long it is kept, by the longest of the terms that hold for it. */
    RetentionTerm term();

    /** It is kept for ever (vĩnh viễn). */
    record Permanent(RetentionTerm term) implements Standing {}

    /** Its dossier, or one that uses it, is not ended. */
    record InHand(RetentionTerm term) implements Standing {}

    /** It is kept back for a complaint, an inspection or a case in court. */
    record Held(RetentionTerm term) implements Standing {}

    /**
     * It is still to be kept.
     *
     * @param from first day on which it may be disposed of
     */
    record Waiting(RetentionTerm term, LocalDate from) implements Standing {}

    /**
     * Its time is over (hết thời hạn lưu trữ).
     *
     * @param from first day on which it might have been disposed of
     */
    record Due(RetentionTerm term, LocalDate from) implements Standing {}

    /** It is disposed of. */
    record Disposed(RetentionTerm term) implements Standing {}
}
