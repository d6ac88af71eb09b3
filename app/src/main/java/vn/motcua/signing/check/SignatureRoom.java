// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * The room that a signature has in its file, which no signature covers: behind the signature itself
 * nothing but zeros may stand there.
 */
final class SignatureRoom {
    private static final int SEQUENCE = 0x30;
    private static final int LONG_FORM = 0x80;
    private static final int BYTE = 0xff;
    private static final int MOST_LENGTH_BYTES = 4;

    private SignatureRoom() {}

    /** True when something stands behind a signature in its room. */
    static boolean isFilled(PDDocument document) throws IOException {
        for (PDSignature signature : document.getSignatureDictionaries()) {
            if (signature.getCOSObject().getDictionaryObject(COSName.CONTENTS)
                            instanceof COSString room
                    && isFilled(room.getBytes())) {
                return true;
            }
        }
        return false;
    }

    static boolean isFilled(byte[] room) {
        for (long at = end(room); at < room.length; at++) {
            if (room[(int) at] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the signature ends (DER, X.690 8.1.3); where the room ends when it does not say so. */
    private static long end(byte[] room) {
        if (room.length < 2 || (room[0] & BYTE) != SEQUENCE) {
            return room.length;
        }
        int first = room[1] & BYTE;
        if (first < LONG_FORM) {
            return 2L + first;
        }
        int bytes = first - LONG_FORM;
        if (bytes == 0 || bytes > MOST_LENGTH_BYTES || room.length < 2 + bytes) {
            return room.length;
        }
        long length = 0;
        for (int at = 2; at < 2 + bytes; at++) {
            length = (length << Byte.SIZE) | (room[at] & BYTE);
        }
        return 2L + bytes + length;
    }
}
