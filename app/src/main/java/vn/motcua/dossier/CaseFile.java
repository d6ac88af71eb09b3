// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the file of a dossier beside its history, for the eyes of staff.
 *
 * @param papers what was handed in
 * @param fees what it costs
 * @param notes what was written to explain events, by the number of the event
 * @param slips who did which piece of work when: the control slip
 * @param result the paper of the result; null while there is none
 * @param handover how it came to its owner; null before
 */
public record CaseFile(
        List<Paper> papers,
        List<Fee> fees,
        Map<Integer, String> notes,
        List<Slip> slips,
        @Nullable Result result,
        @Nullable Handover handover) {
    public CaseFile {
        papers = List.copyOf(papers);
        fees = List.copyOf(fees);
        notes = Map.copyOf(notes);
        slips = List.copyOf(slips);
    }

    /** A paper handed in; {@code fileName} is null without a scan. */
    public record Paper(
            int position,
            String name,
            int originals,
            int copies,
            @Nullable String fileAddress,
            @Nullable String fileName) {}

    /** A charge or fee in đồng; {@code paidAt} is null while it is open. */
    public record Fee(String name, long amount, @Nullable Instant paidAt) {}

    /**
     * A piece of work.
     *
     * @param kind its word
     * @param step the key of its step; null outside the process
     * @param role the word of the role it is for
     * @param unit the name of its unit
     * @param holder the number of the account that took or did it; null while nobody has
     * @param question what was asked; empty when nothing
     * @param openedAt since when
     * @param dueAt by when; null without a time of its own
     * @param closedAt when it ended; null while open
     * @param outcome how it ended, in one word; empty while open
     */
    public record Slip(
            String kind,
            @Nullable String step,
            String role,
            String unit,
            @Nullable String holder,
            String question,
            Instant openedAt,
            @Nullable Instant dueAt,
            @Nullable Instant closedAt,
            String outcome) {}

    /** The paper of a result; {@code fileName} is null without a file. */
    public record Result(
            String number,
            LocalDate dated,
            @Nullable String fileAddress,
            @Nullable String fileName) {}

    /** Who took the result, and how it is proved. */
    public record Handover(String recipient, String proof, String reference, Instant at) {}
}
