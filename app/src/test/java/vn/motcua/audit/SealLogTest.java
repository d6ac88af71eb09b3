// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealLogTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00.000001Z");

    private final SealLog log;

    SealLogTest(@TempDir Path folder) {
        log = new SealLog(folder.resolve("audit").resolve("seals.log"));
    }

    @Test
    void a_file_not_yet_written_has_no_seals() {
        assertThat(log.lastNumber()).isZero();
        assertThat(log.size()).isZero();
        assertThat(lines()).isEmpty();
    }

    @Test
    void seals_are_kept_in_order_and_read_back() {
        log.append(seals(1, 3));
        log.append(seals(4, 4));

        assertThat(log.lastNumber()).isEqualTo(4);
        assertThat(lines().stream().map(Seal::ofLine)).isEqualTo(seals(1, 4));
    }

    @Test
    void a_seal_that_is_there_already_is_not_written_again() {
        log.append(seals(1, 3));

        log.append(seals(2, 5));

        assertThat(lines()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 511, 1024, 4096, 9000})
    void what_a_power_cut_tore_off_is_no_seal_and_goes_with_the_next_writing(int bytes)
            throws IOException {
        log.append(seals(1, 3));
        Files.write(log.file(), new byte[bytes], APPEND);

        assertThat(log.lastNumber()).isEqualTo(3);
        assertThat(lines()).hasSize(3);

        log.append(seals(4, 4));

        assertThat(lines().stream().map(Seal::ofLine)).isEqualTo(seals(1, 4));
    }

    @Test
    void a_line_torn_in_the_middle_goes_with_the_next_writing() throws IOException {
        log.append(seals(1, 3));
        String text = Files.readString(log.file());
        Files.writeString(log.file(), text.substring(0, text.length() - 30));

        log.append(seals(3, 4));

        assertThat(lines().stream().map(Seal::ofLine)).isEqualTo(seals(1, 4));
    }

    @Test
    void after_a_last_line_that_was_changed_sealing_goes_on_and_the_line_stays()
            throws IOException {
        log.append(seals(1, 3));
        List<String> changed = lines();
        changed.set(2, changed.get(2).replace('3', '4'));
        Files.write(log.file(), changed);

        assertThat(log.lastNumber()).isEqualTo(2);
        log.append(seals(3, 4));

        assertThat(lines()).hasSize(5).containsSequence(changed);
    }

    @Test
    void bytes_that_are_no_text_and_lines_without_end_are_read_all_the_same() throws IOException {
        log.append(seals(1, 1));
        Files.write(
                log.file(), ("\u00FF\r" + "x".repeat(100_000) + "\n").getBytes(ISO_8859_1), APPEND);

        assertThat(log.lastNumber()).isEqualTo(1);
        assertThat(lines()).hasSize(2);
        assertThat(lines().getLast().length()).isLessThan(1000);
    }

    @Test
    void a_seal_reads_the_same_wherever_the_computer_stands() {
        Locale here = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            Seal seal = seals(7, 7).getFirst();

            assertThat(seal.line()).startsWith("7 1795138920000001 61 70 10 ");
            assertThat(Seal.ofLine(seal.line())).isEqualTo(seal);
        } finally {
            Locale.setDefault(here);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1 2 3", "a b c d e f g h", "1 2 3 4 5 6 7 8 9", "1 1 1 1 1 ff ff ff"})
    void what_is_no_seal_is_refused(String line) {
        assertThatThrownBy(() -> Seal.ofLine(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_line_with_any_character_changed_is_no_seal() {
        String line = seals(1, 1).getFirst().line();

        for (int i = 0; i < line.length(); i++) {
            char other = line.charAt(i) == '1' ? '2' : '1';
            String changed = line.substring(0, i) + other + line.substring(i + 1);
            assertThatThrownBy(() -> Seal.ofLine(changed))
                    .as(changed)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        log.read(lines::add);
        return lines;
    }

    private static List<Seal> seals(int from, int to) {
        List<Seal> seals = new ArrayList<>();
        Hash previous = Hash.NONE;
        for (int number = 1; number <= to; number++) {
            long last = number * 10L;
            Seal seal =
                    new Seal(
                            number, NOW, last - 9, last, 10, Hash.sha256(new byte[] {1}), previous);
            previous = seal.hash();
            seals.add(seal);
        }
        return seals.subList(from - 1, to);
    }
}
