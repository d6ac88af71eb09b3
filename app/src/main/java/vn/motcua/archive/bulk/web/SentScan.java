// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.files.FileName;
import vn.motcua.language.VietnameseText;

/** Files as they were sent with a form. */
final class SentScan {
    private SentScan() {}

    /** Its name without any folder. */
    static String name(MultipartFile file) {
        return FileName.of(VietnameseText.line(String.valueOf(file.getOriginalFilename()))).value();
    }

    /** All of its bytes. */
    static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
