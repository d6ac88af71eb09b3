// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final List<Path> SOURCES =
            List.of(Path.of("src", "main", "java"), Path.of("src", "main", "jte"));

    /** A literal that looks like a key of ours; one that ends in a dot is the head of several. */
    private static final Pattern LITERAL =
            Pattern.compile(
                    "\"((?:web|report|dossier|identity|catalogue|intake)\\.[a-z][a-z0-9_.-]*)\"");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(keys("messages")).isEqualTo(keys("messages_en"));
    }

    @Test
    void both_languages_fill_in_the_same_places() throws IOException {
        Properties vietnamese = load("messages");
        Properties english = load("messages_en");

        List<String> different =
                vietnamese.stringPropertyNames().stream()
                        .filter(key -> !places(vietnamese, key).equals(places(english, key)))
                        .toList();

        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_en"})
    void no_key_stands_twice(String file) throws IOException {
        List<String> keys =
                Files.readAllLines(RESOURCES.resolve(file + ".properties")).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_en"})
    void every_message_can_be_put_together(String file) throws IOException {
        Properties messages = load(file);

        for (String key : messages.stringPropertyNames()) {
            String message = messages.getProperty(key);
            assertThat(message).as(key).doesNotContain("'").isNotBlank();
            assertThat(
                            new MessageFormat(message, Locale.ENGLISH)
                                    .format(new Object[] {1, 2, 3, 4, 5}))
                    .as(key)
                    .isNotBlank();
        }
    }

    @Test
    void every_key_that_is_used_exists() throws IOException {
        Set<String> known = keys("messages");

        List<String> missing =
                used().stream()
                        .filter(key ->
                                key.endsWith(".")
                                        ? known.stream().noneMatch(one -> one.startsWith(key))
                                        : !known.contains(key)
                                                && known.stream()
                                                        .noneMatch(
                                                                one -> one.startsWith(key + ".")))
                        .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_of_the_pages_is_used() throws IOException {
        Set<String> used = used();

        List<String> idle =
                keys("messages").stream()
                        .filter(key -> key.matches("(web|report|dossier|identity|catalogue)\\..*"))
                        .filter(key -> used.stream().noneMatch(key::startsWith))
                        .toList();

        assertThat(idle).isEmpty();
    }

    private static Set<String> keys(String file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> places(Properties messages, String key) {
        return PLACE.matcher(messages.getProperty(key, ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : files()) {
            LITERAL.matcher(Files.readString(file))
                    .results()
                    .forEach(hit -> used.add(hit.group(1)));
        }
        return used;
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path source : SOURCES) {
            try (Stream<Path> walk = Files.walk(source)) {
                walk.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        return files;
    }
}
