// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.text.Normalizer;

/** One row of a CSV file; values come in normal form C without blanks around them. */
final class Row {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final CsvHeader header;
    private final CsvRecord record;

    Row(CsvHeader header, CsvRecord record) {
        this.header = header;
        this.record = record;
    }

    /** The line of the file it begins on, from 1. */
    long line() {
        return record.getStartingLineNumber();
    }

    /** True when it has as many fields as the header. */
    boolean isWhole() {
        return record.getFieldCount() == header.width();
    }

    /** The value in a column, empty when there is none. */
    String value(String column) {
        int place = header.places().getOrDefault(column, Integer.MAX_VALUE);
        if (place >= record.getFieldCount()) {
            return "";
        }
        String text = record.getField(place).replace(NO_BREAK_SPACE, ' ').strip();
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
