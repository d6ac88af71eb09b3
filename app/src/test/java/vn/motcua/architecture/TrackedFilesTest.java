// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no file of the repository may contain, and what files must be called. */
class TrackedFilesTest {
    /** Folders of one machine: what is written here runs on every other one too. */
    private static final Pattern MACHINE_PATH =
            Pattern.compile("\\.\\./shared|(?<![\\w.$}/-])/(work|root|home/\\w+|Users/\\w+)/");

    private static final Pattern OPEN_QUESTION =
            Pattern.compile("\\b(T[O]DO|F[I]XME)\\b(?!\\s*\\(#\\d+\\))");
    private static final Pattern MIGRATION =
            Pattern.compile("V(20\\d{10})__([a-z]+)_[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final String MIGRATIONS = "app/src/main/resources/db/migration";

    @Test
    void no_file_names_a_folder_of_one_machine() throws Exception {
        assertThat(found(MACHINE_PATH)).isEmpty();
    }

    @Test
    void no_open_question_stands_without_its_issue() throws Exception {
        assertThat(found(OPEN_QUESTION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cp ../sha" + "red/x .", "\"/wo" + "rk/a\"", "cd /home/" + "an/x"})
    void a_planted_machine_path_is_caught(String text) {
        assertThat(MACHINE_PATH.matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/work-items/claim", "docs/work/x", "$HOME/work/x", "a/root/b"})
    void an_address_or_a_relative_path_is_not(String text) {
        assertThat(MACHINE_PATH.matcher(text).find()).isFalse();
    }

    @Test
    void a_planted_question_without_its_issue_is_caught() {
        assertThat(OPEN_QUESTION.matcher("// TO" + "DO later").find()).isTrue();
        assertThat(OPEN_QUESTION.matcher("// TO" + "DO (#12) later").find()).isFalse();
    }

    @Test
    void migrations_are_named_after_their_moment_their_module_and_what_they_do() {
        List<String> names =
                Repository.files(MIGRATIONS, ".sql").stream()
                        .map(file -> file.getFileName().toString())
                        .toList();

        assertThat(names).allMatch(TrackedFilesTest::isMigration);
        assertThat(names.stream().map(name -> name.substring(0, 13))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V1__dossier_events.sql",
                "V202611211000__dossier.sql",
                "V202611211000__nonsense_events.sql",
                "V202611211000__dossier_Events.sql",
                "V202611211000_dossier_events.sql"
            })
    void a_planted_misnamed_migration_is_caught(String name) {
        assertThat(isMigration(name)).isFalse();
        assertThat(isMigration("V202611211000__dossier_events.sql")).isTrue();
    }

    private static boolean isMigration(String name) {
        var matcher = MIGRATION.matcher(name);
        return matcher.matches() && modules().anyMatch(matcher.group(2)::equals);
    }

    private static Stream<String> modules() {
        return Product.CLASSES.getPackage(Product.PACKAGE).getSubpackages().stream()
                .map(module -> module.getRelativeName().toLowerCase(Locale.ROOT));
    }

    private static List<String> found(Pattern pattern) throws IOException, InterruptedException {
        return Repository.tracked().stream()
                .filter(file -> pattern.matcher(text(file)).find())
                .map(Repository::name)
                .toList();
    }

    /** Every byte is a letter of this character set, so binary files can be read too. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
