// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the papers tell people to type exists, and where they point to is something. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    /** The commands of this release and their options. */
    private static final Map<String, Set<String>> COMMANDS =
            Map.ofEntries(
                    Map.entry("run", Set.of("--port", "--empty", "--open-demo")),
                    Map.entry("test", Set.of()),
                    Map.entry("import", Set.of("--dry-run")),
                    Map.entry(
                            "report handling",
                            Set.of(
                                    "--from",
                                    "--to",
                                    "--as-of",
                                    "--unit",
                                    "--by",
                                    "--format",
                                    "--out")),
                    Map.entry("retention due", Set.of("--unit", "--json")),
                    Map.entry("retention minutes", Set.of("--unit", "--out")),
                    Map.entry("papers check", Set.of("--json")),
                    Map.entry("papers signed", Set.of("--from", "--to", "--unit", "--json")),
                    Map.entry("papers read", Set.of("--most", "--again")),
                    Map.entry("ratings summary", Set.of("--from", "--to", "--unit", "--json")),
                    Map.entry(
                            "deadline",
                            Set.of("--file", "--received", "--limit", "--unit", "--pause")),
                    Map.entry("audit verify", Set.of()),
                    Map.entry("files verify", Set.of()),
                    Map.entry("doctor", Set.of()),
                    Map.entry("token", Set.of("--user")),
                    Map.entry("bench", Set.of()));

    @Test
    void every_command_in_the_papers_exists_with_its_options() {
        assertThat(Papers.all().flatMap(paper -> Papers.calls(Repository.text(paper))))
                .hasSizeGreaterThan(20)
                .allMatch(DocumentsTest::exists);
    }

    @Test
    void every_file_the_papers_point_to_is_there() {
        assertThat(Papers.all().flatMap(DocumentsTest::deadLinks)).isEmpty();
    }

    @Test
    void every_decision_is_in_the_list_and_says_all_it_must() {
        String list = Repository.text(Repository.root().resolve("docs/adr/README.md"));

        assertThat(decisions())
                .isNotEmpty()
                .allSatisfy(file -> {
                    assertThat(list).contains("(" + file.getFileName() + ")");
                    assertThat(Repository.text(file))
                            .contains("**Status**", "**Date**", "**Context.**")
                            .contains("**Decision.**", "**Alternatives.**")
                            .contains("**Consequences.** Good:", "Bad:")
                            .contains("**We will look again when**");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "./motcua reprot handling",
                "./motcua report",
                "./motcua import demo --dryrun",
                "MOTCUA_DATA=x ./motcua start",
                "./motcua"
            })
    void a_planted_command_that_does_not_exist_is_caught(String line) {
        assertThat(Papers.calls("```sh\n" + line + "\n```\n"))
                .singleElement()
                .matches(call -> !exists(call));
    }

    @Test
    void a_planted_link_to_nowhere_is_caught() {
        assertThat(links("see [it](nowhere.md#there) and [that](https://example.org)"))
                .containsExactly("nowhere.md");
    }

    private static List<Path> decisions() {
        return Repository.files("docs/adr", ".md").stream()
                .filter(file -> !file.endsWith("README.md"))
                .toList();
    }

    private static boolean exists(String call) {
        String command = Papers.withoutGlobalOptions(call);
        return COMMANDS.entrySet().stream()
                .anyMatch(known ->
                        (command + " ").startsWith(known.getKey() + " ")
                                && options(command).allMatch(known.getValue()::contains));
    }

    private static Stream<String> options(String command) {
        return Pattern.compile("--[\\w-]+").matcher(command).results().map(MatchResult::group);
    }

    private static Stream<String> deadLinks(Path paper) {
        return links(Repository.text(paper))
                .filter(link -> !Files.exists(paper.resolveSibling(link)))
                .map(link -> Repository.name(paper) + " points to " + link);
    }

    private static Stream<String> links(String text) {
        return LINK.matcher(text).results().map(link -> link.group(1));
    }
}
