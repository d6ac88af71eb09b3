// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.files.FileKind;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SampleScans;
import vn.motcua.testing.SmallDesk;

/** Old results that are pictures become PDFs; the same picture the same one. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureScansTest {
    private SmallDesk desk;
    private PictureScans pictures;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        desk = SmallDesk.open(database, data, Instant.parse("2026-11-20T01:42:00Z"));
        pictures = desk.office().bean(PictureScans.class);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPEG", "PNG"})
    void a_picture_is_bound_and_the_same_one_gives_the_same_pdf(String format) {
        byte[] picture = SampleScans.picture(format, "Giấy khai sinh");

        byte[] pdf = pictures.pdf(picture, "Giấy khai sinh");

        assertThat(FileKind.of(pdf)).contains(FileKind.PDF);
        assertThat(pictures.pdf(picture, "Giấy khai sinh")).isEqualTo(pdf);
        assertThat(pictures.pdf(SampleScans.picture(format, "Khác"), "Giấy khai sinh"))
                .isNotEqualTo(pdf);
    }

    @Test
    void anything_else_stays_as_it_was_brought() {
        byte[] pdf = SampleScans.pdf("Một");
        byte[] cut = Arrays.copyOf(SampleScans.picture("JPEG", "Hai"), 200);
        byte[] words = "không phải ảnh".getBytes(StandardCharsets.UTF_8);

        assertThat(pictures.pdf(pdf, "x")).isSameAs(pdf);
        assertThat(pictures.pdf(cut, "x")).isSameAs(cut);
        assertThat(pictures.pdf(words, "x")).isSameAs(words);
        assertThat(pictures.pdf(new byte[0], "x")).isEmpty();
    }
}
