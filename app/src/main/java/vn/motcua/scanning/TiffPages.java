// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/** Counts the pages of a TIFF (version 6.0, part 1) by its own list, which may run in a circle. */
final class TiffPages {
    private static final int FIRST_AT = 4;
    private static final int ENTRY = 12;
    private static final int COUNT_MASK = 0xFFFF;

    private TiffPages() {}

    /**
     * How many pages; counting stops soon after {@link PdfEntrance#MOST_PAGES}.
     *
     * @throws IOException when the list is broken
     */
    static int count(byte[] tiff) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(tiff);
        bytes.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        Set<Integer> seen = new HashSet<>();
        try {
            int at = bytes.getInt(FIRST_AT);
            while (at != 0 && seen.size() <= PdfEntrance.MOST_PAGES) {
                if (!seen.add(at)) {
                    throw new IOException("pages in a circle");
                }
                at = bytes.getInt(at + 2 + ENTRY * (bytes.getShort(at) & COUNT_MASK));
            }
        } catch (IndexOutOfBoundsException outside) {
            throw new IOException("pages outside of the file", outside);
        }
        if (seen.isEmpty()) {
            throw new IOException("no pages");
        }
        return seen.size();
    }
}
