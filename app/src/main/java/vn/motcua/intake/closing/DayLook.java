// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.fee.till.CashBox;
import vn.motcua.intake.book.BookKind;

/**
 * What of a day at a counter is not closed yet, or what a close closed.
 *
 * @param counted by tally and dossier
 * @param boxes cash boxes, the open one last
 * @param papers at the counter that nobody has taken over yet, the oldest first
 * @param books in which something was entered
 * @param tickets numbers of the queue
 * @param undoable until when a visit done at once can still be undone; null when none can
 */
public record DayLook(
        Counted counted,
        List<CashBox> boxes,
        List<Paper> papers,
        List<BookDay> books,
        Tickets tickets,
        @Nullable Instant undoable) {
    public DayLook {
        boxes = List.copyOf(boxes);
        papers = List.copyOf(papers);
        books = List.copyOf(books);
    }

    /**
     * Papers of a dossier that are still at the counter.
     *
     * @param code of the dossier
     * @param applicant who asks
     * @param procedure what for
     * @param receivedAt when it was received
     * @param originals how many
     * @param copies how many
     * @param role the word of the role that takes it over
     * @param nextDay received after 15:00: goes at the start of the next working day (Thông tư
     *     01/2018/TT-VPCP)
     */
    public record Paper(
            DossierCode code,
            String applicant,
            String procedure,
            Instant receivedAt,
            int originals,
            int copies,
            String role,
            boolean nextDay) {
        /** Never the person: personal data stay out of logs. */
        @Override
        public String toString() {
            return "Paper[" + code + "]";
        }
    }

    /**
     * What was entered in a volume.
     *
     * @param book key of the volume
     * @param kind of what
     * @param name the volume as it is written, such as 01/2026-SCT/BS
     * @param first number
     * @param last number
     * @param entries how many, with the struck ones
     * @param struck how many of them do not count
     * @param missing numbers between first and last that stand nowhere in the volume
     */
    public record BookDay(
            long book,
            BookKind kind,
            String name,
            int first,
            int last,
            int entries,
            int struck,
            int missing) {}

    /** Numbers of the queue: called, served to their end, absent after the calls. */
    public record Tickets(int called, int served, int absent) {
        /** What is left of them without {@code earlier}. */
        Tickets without(Tickets earlier) {
            return new Tickets(
                    Math.max(0, called - earlier.called),
                    Math.max(0, served - earlier.served),
                    Math.max(0, absent - earlier.absent));
        }
    }

    /** True when there is nothing to close. */
    public boolean isEmpty() {
        return counted.items().isEmpty() && boxes.isEmpty();
    }

    /** The box that still has to be counted. */
    public Optional<CashBox> open() {
        return boxes.stream().filter(box -> box.closed() == null).findFirst();
    }

    /** True when something in it has to be explained. */
    public boolean isAtOdds() {
        return counted.isAtOdds() || books.stream().anyMatch(book -> book.missing() > 0);
    }
}
