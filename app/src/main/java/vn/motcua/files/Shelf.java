// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.io.IOException;
import java.util.Optional;

/**
 * Where the bytes of files lie, sealed: a folder of this machine, or an object store. What is put
 * is either there whole, also after the power was cut, or not at all.
 */
public interface Shelf {
    /** Puts these bytes under the address; bytes that stood there before give way. */
    void put(FileAddress address, byte[] sealed) throws IOException;

    /** The bytes under this address; empty when there are none. */
    Optional<byte[]> get(FileAddress address) throws IOException;

    /** Deletes the bytes under this address, for good also after a power cut; none are no error. */
    void delete(FileAddress address) throws IOException;

    /** True when bytes travel to it over a net: what was put is read back before it counts. */
    default boolean isFar() {
        return false;
    }

    /** Why nothing can be put or fetched now; empty when a trial of both went well. */
    default Optional<ShelfTrouble> trouble() {
        return Optional.empty();
    }
}
