// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A file in memory that does not grow without end. */
final class BoundedFile extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int most;

    BoundedFile(int most) {
        this.most = most;
    }

    @Override
    public void write(int next) throws IOException {
        makeRoom(1);
        bytes.write(next);
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
        makeRoom(length);
        bytes.write(from, start, length);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    private void makeRoom(int length) throws IOException {
        if (bytes.size() + length > most) {
            throw new TooLarge(most);
        }
    }

    /** More was written than the file may hold. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        private TooLarge(int most) {
            super("more than " + most + " bytes");
        }
    }
}
