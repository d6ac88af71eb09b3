// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.util.Optional;

/** The list of all files that are kept: a row each. */
public interface FileRegister {
    /** Adds a file; one that stands already stays as it is. */
    void add(StoredFile file);

    /** The file at this address, or empty. */
    Optional<StoredFile> find(FileAddress address);
}
