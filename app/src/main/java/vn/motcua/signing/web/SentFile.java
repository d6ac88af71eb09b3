// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that came with a form, or none. */
final class SentFile {
    private SentFile() {}

    /** What was typed into the fields of the form, by name. */
    static Map<String, String> fields(HttpServletRequest sent) {
        var fields = new HashMap<String, String>();
        sent.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }

    /**
     * Its bytes; empty when none was chosen. Of one that is too large, one byte more than the most:
     * enough to be refused.
     */
    static byte[] bytes(@Nullable MultipartFile file, int most) {
        if (file == null) {
            return new byte[0];
        }
        try {
            return file.getSize() > most ? new byte[most + 1] : file.getBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
