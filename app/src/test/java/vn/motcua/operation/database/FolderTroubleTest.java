// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

class FolderTroubleTest {
    @TempDir private Path parent;

    @Test
    void a_path_that_is_a_file_is_told_in_a_sentence() throws IOException {
        Path file = Files.writeString(parent.resolve("data"), "not a folder");

        assertThatThrownBy(() -> Folders.open(file))
                .isInstanceOfSatisfying(
                        PlainFailure.class,
                        failure ->
                                assertThat(failure.sentence())
                                        .isEqualTo(Sentence.of("operation.folder.file", file)));
    }

    @Test
    void a_path_below_a_file_is_told_in_a_sentence() throws IOException {
        Path below = Files.writeString(parent.resolve("data"), "not a folder").resolve("deep");

        assertThatThrownBy(() -> Folders.open(below))
                .isInstanceOfSatisfying(
                        PlainFailure.class,
                        failure ->
                                assertThat(failure.sentence().key())
                                        .isEqualTo("operation.folder.file"));
    }

    @Test
    void a_full_disk_is_told_in_a_sentence_of_both_languages() {
        IOException full = new FileSystemException("x", null, "No space left on device");

        Sentence sentence = FolderTrouble.told(parent, full).sentence();

        assertThat(sentence.inBoth()).contains("đã đầy", "is full", parent.toString());
    }
}
