// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text files in UTF-8 and nothing else, with or without a byte order mark. */
final class Utf8Text {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 1 << 16;

    private Utf8Text() {}

    /**
     * The text after the mark. Reading throws {@link CharacterCodingException} at the first byte
     * that is no UTF-8.
     */
    static Reader open(Path path) throws IOException {
        BufferedReader text =
                new BufferedReader(
                        new InputStreamReader(Files.newInputStream(path), decoder()), BUFFER);
        try {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            return text;
        } catch (IOException failure) {
            text.close();
            throw failure;
        }
    }

    /** The first line that is no UTF-8, from 1; 0 when there is none or it cannot be read. */
    static long firstForeignLine(Path path) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
            long number = 1;
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                line.write(next);
                if (next == '\n') {
                    if (isForeign(line)) {
                        return number;
                    }
                    line.reset();
                    number++;
                }
            }
            return isForeign(line) ? number : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static boolean isForeign(ByteArrayOutputStream line) {
        try {
            decoder().decode(ByteBuffer.wrap(line.toByteArray()));
            return false;
        } catch (CharacterCodingException foreign) {
            return true;
        }
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
