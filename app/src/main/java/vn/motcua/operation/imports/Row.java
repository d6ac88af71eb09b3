// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.text.Normalizer;
import java.util.Map;

/** One row of a CSV file; values come in normal form C without blanks around them. */
final class Row {
    private final Map<String, Integer> columns;
    private final CsvRecord record;

    Row(Map<String, Integer> columns, CsvRecord record) {
        this.columns = columns;
        this.record = record;
    }

    /** The line of the file it begins on, from 1. */
    long line() {
        return record.getStartingLineNumber();
    }

    /** True when it has as many fields as the header. */
    boolean isWhole() {
        return record.getFieldCount() == columns.size();
    }

    /** The value in a column of the header, empty when there is none. */
    String value(String column) {
        int index = columns.getOrDefault(column, Integer.MAX_VALUE);
        if (index >= record.getFieldCount()) {
            return "";
        }
        return Normalizer.normalize(record.getField(index).strip(), Normalizer.Form.NFC);
    }
}
