// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.files.FileKind;
import vn.motcua.testing.SampleScans;
import vn.motcua.testing.SettableClock;

/**
 * Which pages have letters of their own that can be relied on, and what is remembered of a program.
 */
class OwnLettersTest {
    private static final String PAGE =
            "Ủy ban nhân dân xã Ea Tam chứng nhận bà H’Len Byă, sinh ngày 05 tháng 02 năm 1990, đã"
                    + " đăng ký khai sinh tại đây theo sổ hộ tịch của xã, quyển số ba, tờ thứ mười hai.";

    private final Scans scans = ScanningConfiguration.scans();

    private List<List<ScanWord>> words(byte[] pdf) {
        return scans.ownWords(new ScanFile(pdf, FileKind.PDF), 40);
    }

    @Test
    void a_page_written_on_a_computer_has_its_words_where_they_stand() {
        List<List<ScanWord>> pages = words(SampleScans.pdf(PAGE, "Trang ký tên"));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(1)).as("a heading is no page").isEmpty();
        assertThat(pages.getFirst().stream().map(ScanWord::text).collect(Collectors.joining(" ")))
                .isEqualTo(PAGE);
        ScanWord first = pages.getFirst().getFirst();
        assertThat(first.text()).isEqualTo("Ủy");
        assertThat(first.x()).isBetween(0.13, 0.15);
        assertThat(first.y()).isBetween(0.10, 0.13);
        assertThat(first.width()).isBetween(0.01, 0.05);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quick brown fox jumps over the lazy dog, and a hundred letters more are written"
                        + " here so that it is only the tongue that makes the difference of them.",
                "CONG HOA XA HOI CHU NGHIA VIET NAM Doc lap Tu do Hanh phuc Giay khai sinh Ho va ten"
                        + " nguoi duoc khai sinh Ngay thang nam sinh Noi dang ky khai sinh xa Ea Tam",
                "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam Ñoäc laäp Töï do Haïnh phuùc Giaáy khai sinh"
                        + " Hoï vaø teân ngöôøi ñöôïc khai sinh Ngaøy thaùng naêm sinh Nôi ñaêng kyù"
            })
    void letters_that_nobody_would_look_for_do_not_count(String page) {
        assertThat(words(SampleScans.pdf(page))).containsExactly(List.of());
    }

    @Test
    void only_the_first_pages_of_a_pdf_are_looked_at_and_what_is_none_has_no_words() {
        byte[] pdf = SampleScans.pdf(PAGE, PAGE, PAGE);
        assertThat(scans.ownWords(new ScanFile(pdf, FileKind.PDF), 2)).hasSize(2);

        byte[] picture = SampleScans.picture("PNG", PAGE);
        assertThat(scans.ownWords(new ScanFile(picture, FileKind.PNG), 2)).isEmpty();
        byte[] broken = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> words(broken)).isInstanceOf(UnreadableScanException.class);
    }

    @Test
    void a_program_is_asked_for_once_a_minute_and_again_when_it_fails() {
        SettableClock clock = new SettableClock(Instant.parse("2026-11-20T01:42:00Z"));
        Program program = new Program();
        RememberedReader reader = new RememberedReader(program, clock);

        assertThat(reader.isThere()).isFalse();
        program.there = true;
        assertThat(reader.isThere()).as("remembered").isFalse();
        clock.advance(Duration.ofMinutes(1));
        assertThat(reader.isThere()).isTrue();
        program.there = false;
        assertThat(reader.isThere()).as("remembered").isTrue();
        assertThat(reader.read(new byte[0])).isEmpty();
        assertThat(reader.isThere()).isFalse();
    }

    /** A program that fails at every page. */
    private static final class Program implements LetterReader {
        private boolean there;

        @Override
        public boolean isThere() {
            return there;
        }

        @Override
        public Optional<List<ScanWord>> read(byte[] png) {
            return Optional.empty();
        }
    }
}
