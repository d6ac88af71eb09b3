// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that would keep the one who looks at them busy for ever, and filters under other names. */
class SwellingTest {
    private static final Duration NOT_FOR_EVER = Duration.ofSeconds(60);
    private static final int MANY = 2_000_000;
    private static final byte[] HEADER_OF_ZLIB = {0x78, (byte) 0x9C};
    private static final byte[] BLOCK_OF_NOTHING = {0, 0, 0, (byte) 0xFF, (byte) 0xFF};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter[/FlateDecode/FlateDecode]",
                "/Filter [ /Fl\n/DCTDecode ]",
                "/F[/LZWDecode /FlateDecode]",
                "/Filter/LZWDecode",
                "/Filter [/RL ]",
                "/Filter 12 0 R",
                "/Filter\r\n/ASCII85Decode",
                "/Fil#74er/FlateDecode",
                "/Filter/Flate#44ecode",
                "/F/F/Filter /LZW"
            })
    void a_filter_that_cannot_be_counted_is_found(String dictionary) {
        assertThat(Swelling.of(text("<<" + dictionary + ">>"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/F",
                "/Filter",
                "/Filter/FlateDecode",
                "/Filter[/FlateDecode]",
                "/Filter[/DCTDecode]",
                "/Font 12 0 R",
                "/FontFile2 7 0 R",
                "/Filter/RLX"
            })
    void an_ordinary_one_is_not(String dictionary) {
        assertThat(Swelling.of(text("<<" + dictionary + ">>"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/Filter ", "/Filter[ ", "/F [ /F ", "/Filter/A", "/F", "/Filter 1 ", "/W "})
    void blanks_and_beginnings_without_end_are_looked_through(String beginning) {
        String blanks = beginning + beginning.substring(beginning.length() - 1).repeat(MANY);
        assertThat(looked(text(blanks))).isFalse();
        assertThat(looked(text(beginning.repeat(MANY / beginning.length())))).isFalse();
    }

    @Test
    void streams_of_nothing_that_begin_again_and_again_swell() {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        byte[] again = text("stream\n");
        for (int i = 0; i < 10_000; i++) {
            pdf.writeBytes(again);
            pdf.writeBytes(HEADER_OF_ZLIB);
            pdf.writeBytes(new byte[] {0, 9, 0, (byte) 0xF6, (byte) 0xFF});
        }
        pdf.writeBytes(new byte[9]);
        for (int i = 0; i < MANY; i++) {
            pdf.writeBytes(BLOCK_OF_NOTHING);
        }

        assertThat(looked(pdf.toByteArray())).isTrue();
    }

    @Test
    void a_damage_at_the_end_of_a_stream_does_not_hide_what_came_before() {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        byte[] packed = packed(new byte[100_000_000]);
        packed[packed.length - 1] ^= 1;
        for (int i = 0; i < 5; i++) {
            pdf.writeBytes(text("stream\n"));
            pdf.writeBytes(packed);
        }

        assertThat(looked(pdf.toByteArray())).isTrue();
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static boolean looked(byte[] pdf) {
        return assertTimeoutPreemptively(NOT_FOR_EVER, () -> Swelling.of(pdf));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
