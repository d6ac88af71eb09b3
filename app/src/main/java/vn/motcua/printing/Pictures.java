// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Pictures as the press takes them: PNG within the paper itself. */
final class Pictures {
    private static final String PNG = "data:image/png;base64,";

    /** How every PNG file begins, in Base64; its last sign depends on what follows. */
    private static final String SIGNATURE = "iVBORw0KGg";

    private static final int MOST_SIGNS = 1_400_000;
    private static final int QUIET = 4;
    private static final int DOTS = 6;
    private static final int WHITE = 0xFFFFFF;

    private Pictures() {}

    /** A QR code (ISO/IEC 18004) that still reads with 15 % of it lost; empty when too long. */
    static Optional<String> qr(String text) {
        try {
            return Optional.of(PNG + drawn(QrCode.encodeText(text, QrCode.Ecc.MEDIUM)));
        } catch (DataTooLongException tooLong) {
            return Optional.empty();
        }
    }

    /** A PNG file given in Base64; empty when it is none, or larger than a megabyte. */
    static Optional<String> png(String base64) {
        boolean good = base64.startsWith(SIGNATURE) && base64.length() <= MOST_SIGNS;
        return good ? Optional.of(PNG + base64) : Optional.empty();
    }

    private static String drawn(QrCode code) {
        int side = (code.size + 2 * QUIET) * DOTS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = code.getModule(x / DOTS - QUIET, y / DOTS - QUIET);
                picture.setRGB(x, y, dark ? 0 : WHITE);
            }
        }
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(file.toByteArray());
    }
}
