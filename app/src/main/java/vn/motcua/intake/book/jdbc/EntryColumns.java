// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book.jdbc;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.intake.book.Books;
import vn.motcua.intake.book.NewEntry;

/** The columns of an entry about to be written. */
final class EntryColumns {
    private EntryColumns() {}

    static Map<String, Object> of(NewEntry entry, Books.Line line) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("at", line.at().atOffset(ZoneOffset.UTC));
        columns.put("day", entry.day());
        columns.put("applicant", entry.applicant());
        columns.put("paper", entry.paper());
        columns.put("document", entry.document());
        columns.put("signer", entry.signer().value());
        columns.put("signerName", entry.signerName());
        columns.put("copies", entry.copies());
        columns.put("pages", entry.pages());
        columns.put("fee", entry.fee().dong());
        columns.put("dossier", entry.dossier().value());
        columns.put("by", line.by().value());
        return columns;
    }
}
