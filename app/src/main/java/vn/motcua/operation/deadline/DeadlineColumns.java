// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.deadline;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where the columns of a file of limits stand, and where its due dates go. */
final class DeadlineColumns {
    private static final String RECEIVED = "received_at";
    private static final String LIMIT = "limit_value";
    private static final String UNIT = "limit_unit";
    private static final String PAUSES = "pauses";
    private static final String DUE = "due_at";
    private static final List<String> REQUIRED = List.of(RECEIVED, LIMIT, UNIT);

    private final List<String> header;
    private final DeadlineInputReader reader =
            new DeadlineInputReader(RECEIVED, LIMIT, UNIT, PAUSES);

    DeadlineColumns(List<String> header) {
        this.header = header;
    }

    /** The columns no due date can do without that {@code header} has not. */
    static List<String> missing(List<String> header) {
        return REQUIRED.stream().filter(column -> !header.contains(column)).toList();
    }

    /** The header with the column of due dates, added at the end if it was not there. */
    List<String> headerWithDue() {
        return with(header, DUE);
    }

    /** The fields of {@code row} with its due date put in. */
    List<String> withDue(CsvRecord row, String due) {
        return with(row.getFields(), due);
    }

    /** Reads the limit in {@code row}; a row that ends early has empty fields. */
    DeadlineInputReader.Reading read(CsvRecord row) {
        return reader.read(
                field(row, RECEIVED), field(row, LIMIT), field(row, UNIT), field(row, PAUSES));
    }

    private List<String> with(List<String> fields, String due) {
        int place = header.indexOf(DUE) < 0 ? header.size() : header.indexOf(DUE);
        var all = new ArrayList<>(fields);
        all.addAll(Collections.nCopies(Math.max(0, place + 1 - all.size()), ""));
        all.set(place, due);
        return all;
    }

    private String field(CsvRecord row, String column) {
        int place = header.indexOf(column);
        return place < 0 || place >= row.getFieldCount() ? "" : row.getField(place);
    }
}
