// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.scanning.ScanFile;
import vn.motcua.scanning.UnreadableScanException;

/**
 * Has the letters of pages read by a job, where a program for it is installed. Nothing waits for
 * it, and nothing fails without it.
 */
@Service
public class ReadingDesk {
    /** So many pages of a paper are read: product default, ADR 0053. */
    private static final int MOST = 40;

    private final PageLetters letters;
    private final Readings readings;
    private final ReadingJobs jobs;
    private final InstantSource clock;

    ReadingDesk(PageLetters letters, Readings readings, ReadingJobs jobs, InstantSource clock) {
        this.letters = letters;
        this.readings = readings;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Asks for what was not read yet. */
    public void ask(List<PageEntry> pages) {
        List<PageKey> missing =
                pages.stream()
                        .filter(page -> !page.leftOut())
                        .limit(MOST)
                        .map(PageKey::of)
                        .filter(page -> readings.find(page).isEmpty())
                        .toList();
        if (!missing.isEmpty() && letters.isThere()) {
            missing.forEach(page -> jobs.read(page, clock.instant()));
        }
    }

    /** What was read on a page; nothing while nobody read it. */
    public Reading of(PageEntry page) {
        return readings.find(PageKey.of(page)).orElseGet(() -> new Reading(List.of()));
    }

    /** Reads a page; one that cannot be read is kept as one without letters. */
    void read(PageKey page, ScanFile file) {
        try {
            Optional<Reading> read = letters.read(page, file);
            readings.keep(page, read.orElseGet(() -> new Reading(List.of())), clock.instant());
        } catch (UnreadableScanException unreadable) {
            readings.keep(page, new Reading(List.of()), clock.instant());
        }
    }
}
