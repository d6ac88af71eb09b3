// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.HoldingCode;
import vn.motcua.files.FileAddress;

/** The scans of old results that are kept, and how far each is read. */
public interface OldScans {
    /** Where no page was read for so long, whoever read was cut off. Product default, ADR 0066. */
    Duration CUT_OFF_AFTER = Duration.ofMinutes(10);

    /** A scan, and the newest paper that it is the scan of. */
    record Scan(HoldingCode paper, FileAddress file) {}

    /**
     * The scans to be read next, those of the newest papers first.
     *
     * @param pictures true when those that wait for a program are to be read as well
     */
    List<Scan> next(Instant at, boolean pictures, int most);

    /**
     * Begins with a scan, unless somebody else is at it, it is settled, or its file was removed;
     * then empty.
     *
     * @return how often it was begun, this time included
     */
    OptionalInt begin(FileAddress file, Instant at);

    /** Tells the others that somebody is still at it. */
    void goOn(FileAddress file, Instant at);

    /** Leaves it as it is for whoever comes next, without counting that it was begun. */
    void leave(FileAddress file);

    /**
     * Settles it.
     *
     * @param obstacle why, for {@link OldScanState#UNREAD} alone
     */
    void settle(FileAddress file, OldScanState state, @Nullable Obstacle obstacle, Instant at);

    /** Has those that could not be read tried once more; how many. */
    int tryAgain();

    /** How many papers of these units wait to be read. */
    long waiting(Set<Long> units);

    /** How far the scan of a digitised paper is read. */
    Progress progress(HoldingCode paper);

    /**
     * How far it is.
     *
     * @param pages that were read, empty ones too
     * @param state null before it is begun, and for a paper of a dossier
     * @param obstacle why it cannot be read; null when it can
     */
    record Progress(int pages, @Nullable OldScanState state, @Nullable Obstacle obstacle) {}
}
