// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.files.FileAddress;

/** All lists of papers to be destroyed, with their lines and files; none is ever deleted. */
public interface DisposalRecords {
    /** A list; empty for an unknown one. */
    Optional<DisposalList> find(long id);

    /** The lists of all units that have this number, such as {@code 3} of {@code 2026}. */
    List<DisposalList> numbered(int ordinal, int year);

    /** The lists of these units, the newest first. */
    List<DisposalList> of(Set<Long> units);

    /** The lines of a list, in their order. */
    List<DisposalLine> lines(long list);

    /**
     * A list to be made.
     *
     * @param unit key of who keeps the papers
     * @param papers in their order
     */
    record NewList(long unit, DisposalList.Said said, List<DisposalLine.Paper> papers) {
        public NewList {
            papers = List.copyOf(papers);
        }
    }

    /**
     * Makes a list with the next number of its unit and year; papers on another list stay there.
     */
    long make(NewList list, Holdings.By by);

    /** Moves a list on; false when somebody changed it meanwhile. */
    boolean move(DisposalList seen, DisposalState to);

    /** The same, with what the leader decided. */
    boolean decide(DisposalList seen, DisposalState to, DisposalList.Decision decision);

    /** Takes papers that are listed out of a list; {@code account} null when the program does. */
    void takeOut(long list, List<Integer> positions, Taken taken);

    /**
     * Why papers are taken out.
     *
     * @param byProgram true when they are to be kept after all
     */
    record Taken(String reason, Holdings.By by, boolean byProgram) {}

    /** The papers of an approved list that are still to be destroyed, in their order. */
    List<HoldingCode> listed(long list);

    /**
     * Ends a listed paper in the store and notes its files, which nothing of this paper points to
     * from then on; personal data and what was read on it go at once.
     */
    void destroy(DisposalList list, HoldingCode paper, Instant at);

    /** Takes one listed paper out because it is to be kept after all. */
    void spare(long list, HoldingCode paper, Instant at);

    /** Files of destroyed papers of a list that are not settled yet. */
    List<FileAddress> unsettled(long list);

    /** Notes that a file is gone, with all that was read on it. */
    void gone(long list, FileAddress file, Instant at);

    /** Notes that a file stays because another paper has the same. */
    void needed(long list, FileAddress file, Instant at);

    /** Notes that all of it is done; false when it was. */
    boolean finish(long list, Instant at);
}
