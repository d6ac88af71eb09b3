// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code (ISO/IEC 18004) as one path in a drawing.
 *
 * @param size width and height, the quiet zone of four included
 * @param path a unit square for each dark module
 */
public record QrDrawing(int size, String path) {
    private static final int QUIET = 4;

    /** The drawing of {@code text}, which still reads with 15 % of it lost. */
    public static QrDrawing of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append("h1v1h-1z");
                }
            }
        }
        return new QrDrawing(code.size + 2 * QUIET, path.toString());
    }
}
