// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a phone was held when it took a photograph: the orientation of Exif 2.32, 4.6.4. */
final class ExifTurn {
    private static final int MARKER = 0xFF;
    private static final int APPLICATION = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int BYTE = 0xFF;
    private static final int SHORT = 0xFFFF;
    private static final String HEAD = "Exif\0\0";

    private ExifTurn() {}

    /** The turn by which a photograph stands upright; none where it does not say. */
    static Turn of(byte[] jpeg) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(jpeg);
            int at = 2;
            while (at + 4 < jpeg.length && (bytes.get(at) & BYTE) == MARKER) {
                int segment = bytes.get(at + 1) & BYTE;
                if (segment == APPLICATION && begins(jpeg, at + 4)) {
                    return turn(bytes.slice(at + 4 + HEAD.length(), jpeg.length - at - 10));
                }
                if (segment == START_OF_SCAN) {
                    return Turn.NONE;
                }
                at += 2 + (bytes.getShort(at + 2) & SHORT);
            }
            return Turn.NONE;
        } catch (IndexOutOfBoundsException broken) {
            return Turn.NONE;
        }
    }

    private static boolean begins(byte[] jpeg, int at) {
        return at + HEAD.length() < jpeg.length
                && new String(jpeg, at, HEAD.length(), StandardCharsets.ISO_8859_1).equals(HEAD);
    }

    private static Turn turn(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int list = tiff.getInt(4);
        int entries = tiff.getShort(list) & SHORT;
        for (int entry = 0; entry < entries; entry++) {
            int at = list + 2 + entry * ENTRY;
            if ((tiff.getShort(at) & SHORT) == ORIENTATION) {
                return switch (tiff.getShort(at + 8)) {
                    case 3 -> Turn.HALF;
                    case 6 -> Turn.RIGHT;
                    case 8 -> Turn.LEFT;
                    default -> Turn.NONE;
                };
            }
        }
        return Turn.NONE;
    }
}
