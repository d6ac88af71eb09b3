// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.io.IOException;
import java.util.Optional;
import vn.motcua.files.FileAddress;
import vn.motcua.files.Shelf;

/** A shelf that does not answer while a test wants it so. */
public final class ShelfThatFails implements Shelf {
    private final Shelf real;
    private volatile boolean away;

    /** In front of another shelf, at first without failing. */
    public ShelfThatFails(Shelf real) {
        this.real = real;
    }

    /** Whether it fails from now on. */
    public void away(boolean now) {
        away = now;
    }

    private void answer() throws IOException {
        if (away) {
            throw new IOException("no answer");
        }
    }

    @Override
    public void put(FileAddress address, byte[] sealed) throws IOException {
        answer();
        real.put(address, sealed);
    }

    @Override
    public Optional<byte[]> get(FileAddress address) throws IOException {
        answer();
        return real.get(address);
    }

    @Override
    public void delete(FileAddress address) throws IOException {
        answer();
        real.delete(address);
    }
}
