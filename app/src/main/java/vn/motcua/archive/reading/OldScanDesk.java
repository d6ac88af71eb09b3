// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.reading;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.digitise.PageLetters;
import vn.motcua.files.DamagedFileException;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.files.StoreAwayException;
import vn.motcua.scanning.ScanFile;
import vn.motcua.scanning.UnreadableScanException;

/**
 * Has the scans of old results read, one after the other. Several may work at once, on several
 * machines: each scan is read by one of them. Whoever is cut off leaves the pages that were read;
 * another goes on with the rest.
 */
@Service
public class OldScanDesk {
    /** A scan at which the machine stopped so often is left alone. Product default, ADR 0066. */
    private static final int MOST_TRIES = 3;

    private static final int AT_A_TIME = 20;

    private final OldScans scans;
    private final PaperReader reader;
    private final PageLetters letters;
    private final FileStore store;
    private final InstantSource clock;

    OldScanDesk(
            OldScans scans,
            PaperReader reader,
            PageLetters letters,
            FileStore store,
            InstantSource clock) {
        this.scans = scans;
        this.reader = reader;
        this.letters = letters;
        this.store = store;
        this.clock = clock;
    }

    /**
     * What was done in one go.
     *
     * @param read papers that were read
     * @param unread those that cannot be read
     * @param pictures papers that wait for a program to read them
     */
    public record Done(long read, List<Failure> unread, long pictures) {
        public Done {
            unread = List.copyOf(unread);
        }
    }

    /** A paper that cannot be read, or not all of it, and why. */
    public record Failure(HoldingCode paper, Obstacle why) {}

    /** True when pictures can be read on this machine. */
    public boolean readsPictures() {
        return letters.isThere();
    }

    /**
     * Reads what waits.
     *
     * @param most papers
     * @param stop asked before each page
     * @throws StoreAwayException when no file can be opened for now
     */
    public Done work(long most, BooleanSupplier stop) {
        Tally tally = new Tally();
        boolean moves = true;
        while (moves) {
            long before = tally.taken();
            for (OldScans.Scan scan : scans.next(clock.instant(), letters.isThere(), AT_A_TIME)) {
                if (tally.taken() < most && !stop.getAsBoolean()) {
                    take(scan, stop, tally);
                }
            }
            moves = tally.taken() > before && tally.taken() < most && !stop.getAsBoolean();
        }
        return tally.done();
    }

    private void take(OldScans.Scan scan, BooleanSupplier stop, Tally tally) {
        OptionalInt tries = scans.begin(scan.file(), clock.instant());
        if (tries.isEmpty()) {
            return;
        }
        if (tries.getAsInt() > MOST_TRIES) {
            settle(scan, Obstacle.CUT_OFF, tally);
            return;
        }
        Optional<ScanFile> file = opened(scan.file());
        if (file.isEmpty()) {
            settle(scan, Obstacle.DAMAGED, tally);
            return;
        }
        read(scan, file.get(), stop, tally);
    }

    private Optional<ScanFile> opened(FileAddress file) {
        try {
            return store.open(file).map(found -> new ScanFile(found.bytes(), found.file().kind()));
        } catch (DamagedFileException damaged) {
            return Optional.empty();
        } catch (StoreAwayException away) {
            scans.leave(file);
            throw away;
        }
    }

    private void read(OldScans.Scan scan, ScanFile file, BooleanSupplier stop, Tally tally) {
        try {
            switch (reader.read(scan.file(), file, () -> goesOn(scan.file(), stop))) {
                case READ -> settle(scan, OldScanState.READ, null, tally);
                case WAITS -> settle(scan, OldScanState.PICTURE, null, tally);
                case FAILED -> settle(scan, Obstacle.PAGE, tally);
                case STOPPED -> scans.leave(scan.file());
            }
        } catch (UnreadableScanException damaged) {
            settle(scan, Obstacle.DAMAGED, tally);
        }
    }

    private boolean goesOn(FileAddress file, BooleanSupplier stop) {
        scans.goOn(file, clock.instant());
        return !stop.getAsBoolean();
    }

    private void settle(OldScans.Scan scan, Obstacle why, Tally tally) {
        settle(scan, OldScanState.UNREAD, why, tally);
    }

    private void settle(
            OldScans.Scan scan, OldScanState state, @Nullable Obstacle why, Tally tally) {
        scans.settle(scan.file(), state, why, clock.instant());
        tally.count(scan.paper(), state, why);
    }

    /** Counts while it works. */
    private static final class Tally {
        private final List<Failure> unread = new ArrayList<>();
        private long read;
        private long pictures;

        void count(HoldingCode paper, OldScanState state, @Nullable Obstacle why) {
            if (why != null) {
                unread.add(new Failure(paper, why));
            } else if (state == OldScanState.READ) {
                read++;
            } else {
                pictures++;
            }
        }

        long taken() {
            return read + pictures + unread.size();
        }

        Done done() {
            return new Done(read, unread, pictures);
        }
    }
}
