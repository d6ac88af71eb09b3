// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.intake.queue.TicketNumber;

/** What is heard of a call. */
class VoiceTest {
    private static final TicketNumber A042 = new TicketNumber('A', 42);

    @Test
    void a_call_is_spoken_sign_by_sign() {
        assertThat(SpokenCall.clips(A042, 12))
                .containsExactly("chuong", "moi-so", "a", "0", "4", "2", "den-quay", "12");
        assertThat(SpokenCall.words(A042, 12))
                .isEqualTo("Mời số, a, không, bốn, hai, đến quầy, mười hai");
    }

    @Test
    void without_recordings_and_without_the_program_there_is_the_chime(@TempDir Path data)
            throws Exception {
        Voice voice = new Voice(data, "");

        assertThat(voice.says(SpokenCall.clips(A042, 2))).isFalse();
        byte[] chime = voice.find("chuong").orElseThrow().content();
        try (AudioInputStream sound =
                AudioSystem.getAudioInputStream(new ByteArrayInputStream(chime))) {
            assertThat(sound.getFormat().getSampleRate()).isEqualTo(8000);
            assertThat(sound.getFrameLength()).isBetween(8000L, 12_000L);
        }
    }

    @Test
    void a_recording_goes_before_the_program_which_speaks_each_word_once(@TempDir Path data)
            throws IOException {
        Path program = data.resolve("espeak-ng");
        Path calls = data.resolve("calls");
        Files.writeString(
                program, "#!/bin/sh\necho \"$7\" >> %s\necho sound > \"$6\"\n".formatted(calls));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(data.resolve("voice"));
        Files.writeString(data.resolve("voice/moi-so.ogg"), "a human voice");

        Voice voice = new Voice(data, data.toString());

        assertThat(voice.says(SpokenCall.clips(A042, 2))).isTrue();
        assertThat(new Voice(data, data.toString()).says(SpokenCall.clips(A042, 2))).isTrue();
        assertThat(voice.find("moi-so").orElseThrow().type()).isEqualTo("audio/ogg");
        assertThat(Files.readAllLines(calls))
                .containsExactly("a", "không", "bốn", "hai", "đến quầy");
    }

    @Test
    void only_words_of_calls_are_sounds(@TempDir Path data) {
        Voice voice = new Voice(data, "");

        assertThat(voice.find("../../etc/passwd")).isEmpty();
        assertThat(voice.find("100")).isEmpty();
    }
}
