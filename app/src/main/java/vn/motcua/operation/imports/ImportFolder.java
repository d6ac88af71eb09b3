// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/**
 * The files of a folder to import, each read through once and found readable as a whole.
 *
 * @param units {@code units.csv}, null when it is not there
 * @param procedures {@code procedures.csv}, null when it is not there
 * @param dossiers {@code dossiers.csv}, null when it is not there
 */
record ImportFolder(
        @Nullable CsvFile units, @Nullable CsvFile procedures, @Nullable CsvFile dossiers) {

    /**
     * The files in {@code folder}.
     *
     * @throws PlainFailure when there is none, or one of them cannot be read as a whole
     */
    static ImportFolder check(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new PlainFailure(Sentence.of("operation.import.no-folder", folder));
        }
        ImportFolder files =
                new ImportFolder(
                        file(folder.resolve("units.csv"), UnitRow.COLUMNS),
                        file(folder.resolve("procedures.csv"), ProcedureRow.COLUMNS),
                        file(folder.resolve("dossiers.csv"), DossierRow.COLUMNS));
        if (files.units == null && files.procedures == null && files.dossiers == null) {
            throw new PlainFailure(Sentence.of("operation.import.no-files", folder));
        }
        return files;
    }

    private static @Nullable CsvFile file(Path path, List<String> columns) {
        return Files.notExists(path, LinkOption.NOFOLLOW_LINKS)
                ? null
                : CsvFile.check(path, columns);
    }
}
