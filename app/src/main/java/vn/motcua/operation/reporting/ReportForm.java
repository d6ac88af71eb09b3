// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.report.HandlingReport;
import vn.motcua.report.files.HandlingCsv;
import vn.motcua.report.files.HandlingJson;
import vn.motcua.report.files.HandlingXlsx;

/** The forms a report can be written in. */
enum ReportForm {
    JSON,
    CSV,
    XLSX;

    /** The form of a word such as {@code csv}, empty for one not built. */
    static Optional<ReportForm> ofWord(String word) {
        return Arrays.stream(values())
                .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** Writes to the file, or to {@code console} when there is none. */
    void write(HandlingReport report, Optional<Path> file, PrintStream console) {
        byte[] bytes = bytes(report);
        if (file.isEmpty()) {
            console.write(bytes, 0, bytes.length);
            console.flush();
            return;
        }
        try (OutputStream out = Files.newOutputStream(file.get())) {
            out.write(bytes);
        } catch (IOException refused) {
            throw new PlainFailure(Sentence.of("operation.report.unwritable", file.get()), refused);
        }
    }

    private byte[] bytes(HandlingReport report) {
        return switch (this) {
            case JSON -> (HandlingJson.of(report) + (char) 10).getBytes(StandardCharsets.UTF_8);
            case CSV -> HandlingCsv.of(report).getBytes(StandardCharsets.UTF_8);
            case XLSX -> workbook(report);
        };
    }

    private static byte[] workbook(HandlingReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            HandlingXlsx.write(report, bytes);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }
}
