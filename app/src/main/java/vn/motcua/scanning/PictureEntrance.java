// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.io.IOException;
import java.util.Optional;
import vn.motcua.files.FileKind;
import vn.motcua.files.Flaw;

/** Looks at pictures as they come in: how large they are, and whether they can be read at all. */
final class PictureEntrance {
    /** So wide is a picture made to see whether it can be read. */
    private static final int SMALL = 200;

    private PictureEntrance() {}

    static Optional<Flaw> flaw(byte[] content, FileKind kind) {
        try (PictureFile file = PictureFile.open(content, kind)) {
            int pages = file.pages();
            if (pages > PdfEntrance.MOST_PAGES) {
                return Optional.of(Flaw.TOO_MANY_PAGES);
            }
            for (int page = 0; page < pages; page++) {
                if (file.isTooLarge(page)) {
                    return Optional.of(Flaw.TOO_MANY_PIXELS);
                }
                file.read(page, SMALL);
                if (file.isCutOff()) {
                    return Optional.of(Flaw.DAMAGED);
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of(Flaw.DAMAGED);
        }
    }
}
