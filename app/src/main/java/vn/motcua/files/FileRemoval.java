// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Removes files whose time is over. The row in the register says so before the bytes go, so that it
 * never names bytes that are not there; whoever was interrupted removes again, and it goes on where
 * it stopped. The row stays: it tells which file was here.
 */
public final class FileRemoval {
    /**
     * So long after it was brought nobody is about to point to a file. Product default, ADR 0059.
     */
    public static final Duration QUIET = Duration.ofHours(1);

    private final Shelf shelf;
    private final FileRegister register;
    private final InstantSource clock;

    FileRemoval(Shelf shelf, FileRegister register, InstantSource clock) {
        this.shelf = shelf;
        this.register = register;
        this.clock = clock;
    }

    /** Removes the file at this address, unless something points to it or it came just now. */
    public Removal remove(FileAddress address) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Removal removal = register.release(address, now.minus(QUIET), now);
        if (removal == Removal.REMOVED) {
            register.erase(address, now, () -> delete(address));
        }
        return removal;
    }

    private void delete(FileAddress address) {
        try {
            shelf.delete(address);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
