// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The list of all files that are kept: a row each, which stays when the file is removed. */
public interface FileRegister {
    /** Adds a file that now lies sealed; one that stands already stays as it is. */
    Added add(StoredFile file);

    /**
     * What stands now.
     *
     * @param file the file as it stands
     * @param wasRemoved that it had been removed before, so that its bytes may be gone from the
     *     shelf
     */
    record Added(StoredFile file, boolean wasRemoved) {}

    /** The file at this address, or empty; one that was removed is none. */
    Optional<StoredFile> find(FileAddress address);

    /**
     * Notes that somebody brought the same file again, who may be about to point to it; false when
     * it was removed meanwhile.
     */
    boolean broughtAgain(FileAddress address, Instant now);

    /** Whether a file was ever sealed. */
    boolean anySealed();

    /** At most so many files that come after this address, in the order of addresses. */
    List<StoredFile> after(String address, int most);

    /**
     * Takes a file out of the list of those that are kept, unless something points to it or it was
     * brought after {@code quietSince}. From then on nobody finds it; its bytes are still there.
     */
    Removal release(FileAddress address, Instant quietSince, Instant now);

    /**
     * Runs {@code delete} for a file that was released, while nobody else can keep it again, and
     * notes that its bytes are gone; does nothing for any other.
     */
    void erase(FileAddress address, Instant now, Runnable delete);
}
