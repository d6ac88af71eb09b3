// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Files that come with the program: forms, their parts, their tables. */
final class Shipped {
    private Shipped() {}

    /** A text in UTF-8. */
    static String text(String name) {
        try (InputStream file = Shipped.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows of a table with a header. */
    static List<NamedCsvRecord> table(String name) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text(name))) {
            return rows.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
