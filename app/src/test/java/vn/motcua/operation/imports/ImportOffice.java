// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.Modules;

/** An office that takes over files, on Saturday 21/11/2026. */
final class ImportOffice implements AutoCloseable {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T01:42:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final AnnotationConfigApplicationContext modules;
    private final AtomicInteger imports = new AtomicInteger();

    ImportOffice(DataSource database, Path folder) {
        this.folder = folder;
        this.modules = Modules.over(database, folder, CLOCK);
    }

    /** A row that was not taken. */
    record Reject(
            String file, long line, String column, String code, String reason, String value) {}

    /** A new folder to import from. */
    SampleFolder folder() {
        return new SampleFolder(folder.resolve("import-" + imports.incrementAndGet()));
    }

    ImportSummary take(SampleFolder files) {
        return run(files, false);
    }

    ImportSummary rehearse(SampleFolder files) {
        return run(files, true);
    }

    private ImportSummary run(SampleFolder files, boolean dryRun) {
        return modules.getBean(Importer.class)
                .run(files.path(), files.path().resolve("rejects"), dryRun, (rows, of) -> {});
    }

    <T> T bean(Class<T> type) {
        return modules.getBean(type);
    }

    /** How many rows a table has. */
    long count(String table) {
        return modules.getBean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    static List<Reject> rejects(ImportSummary summary) {
        if (summary.rejects() == null) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().ofNamedCsvRecord(summary.rejects())) {
            return records.stream().map(ImportOffice::reject).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reject reject(NamedCsvRecord record) {
        return new Reject(
                record.getField("file"),
                Long.parseLong(record.getField("line")),
                record.getField("column"),
                record.getField("code"),
                record.getField("reason"),
                record.getField("value"));
    }

    @Override
    public void close() {
        modules.close();
    }
}
