// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.util.List;
import java.util.Optional;

/** The list of all files that are kept: a row each. */
public interface FileRegister {
    /** Adds a file that now lies sealed; one that stands already stays as it is. */
    void add(StoredFile file);

    /** The file at this address, or empty. */
    Optional<StoredFile> find(FileAddress address);

    /** Whether a file was ever sealed. */
    boolean anySealed();

    /** At most so many files that come after this address, in the order of addresses. */
    List<StoredFile> after(String address, int most);
}
