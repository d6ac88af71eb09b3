// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.reading;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import vn.motcua.archive.digitise.PageKey;
import vn.motcua.archive.digitise.PageLetters;
import vn.motcua.archive.digitise.Reading;
import vn.motcua.archive.digitise.Readings;
import vn.motcua.files.FileAddress;
import vn.motcua.scanning.ScanFile;
import vn.motcua.scanning.ScanWord;
import vn.motcua.scanning.Scans;
import vn.motcua.scanning.Turn;
import vn.motcua.scanning.UnreadableScanException;

/**
 * Reads the pages of one file that were not read yet: by the letters they have themselves, else by
 * the program, where it is there. The file stays as it is.
 */
@Component
class PaperReader {
    /** So many pages of a paper are read: product default, ADR 0053. */
    static final int MOST_PAGES = 40;

    private final PageLetters letters;
    private final Scans scans;
    private final Readings readings;
    private final InstantSource clock;

    PaperReader(PageLetters letters, Scans scans, Readings readings, InstantSource clock) {
        this.letters = letters;
        this.scans = scans;
        this.readings = readings;
        this.clock = clock;
    }

    /** What became of a page or of all. */
    enum Outcome {
        /** It was read. */
        READ,
        /** It cannot be read. */
        FAILED,
        /** It waits for a program that is not there. */
        WAITS,
        /** It was not begun: whoever asked wants no more. */
        STOPPED;

        /** What becomes of a paper with both: the one that has more to come. */
        Outcome and(Outcome other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /**
     * Reads the file kept at this address.
     *
     * @param goesOn asked before each page
     * @throws UnreadableScanException when the file has no pages that can be counted
     */
    Outcome read(FileAddress address, ScanFile file, BooleanSupplier goesOn) {
        int pages = Math.min(scans.pages(file), MOST_PAGES);
        List<List<ScanWord>> own = own(file);
        Outcome all = Outcome.READ;
        for (int page = 0; page < pages && all != Outcome.STOPPED; page++) {
            PageKey key = new PageKey(address, page, Turn.NONE);
            if (readings.find(key).isEmpty()) {
                List<ScanWord> words = page < own.size() ? own.get(page) : List.of();
                all = all.and(goesOn.getAsBoolean() ? page(key, file, words) : Outcome.STOPPED);
            }
        }
        return all;
    }

    /** A page without letters of its own can still be read as a picture. */
    private List<List<ScanWord>> own(ScanFile file) {
        try {
            return scans.ownWords(file, MOST_PAGES);
        } catch (UnreadableScanException broken) {
            return List.of();
        }
    }

    private Outcome page(PageKey page, ScanFile file, List<ScanWord> own) {
        if (!own.isEmpty()) {
            readings.keep(page, new Reading(own), clock.instant());
            return Outcome.READ;
        }
        return letters.isThere() ? picture(page, file) : Outcome.WAITS;
    }

    private Outcome picture(PageKey page, ScanFile file) {
        try {
            Optional<Reading> read = letters.read(page, file);
            read.ifPresent(reading -> readings.keep(page, reading, clock.instant()));
            if (read.isPresent()) {
                return Outcome.READ;
            }
            return letters.isThere() ? Outcome.FAILED : Outcome.WAITS;
        } catch (UnreadableScanException unreadable) {
            return Outcome.FAILED;
        }
    }
}
