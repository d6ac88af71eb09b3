// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Two falling notes before a call, made here: E5 and C5, 8 kHz, 16 bits, one channel. */
final class Chime {
    private static final int RATE = 8_000;
    private static final int HEADER = 44;
    private static final int BYTES = 2;
    private static final int BITS = 16;
    private static final double LOUD = 9_000;
    private static final double FADE = 5;

    private Chime() {}

    static Voice.Sound sound() {
        ByteArrayOutputStream samples = new ByteArrayOutputStream();
        note(samples, 659.26, 0.45);
        note(samples, 523.25, 0.7);
        return new Voice.Sound("audio/wav", wave(samples.toByteArray()));
    }

    private static void note(ByteArrayOutputStream samples, double hertz, double seconds) {
        for (int at = 0; at < seconds * RATE; at++) {
            double time = (double) at / RATE;
            int value =
                    (int) (LOUD * Math.exp(-FADE * time) * Math.sin(2 * Math.PI * hertz * time));
            samples.write(value);
            samples.write(value >> Byte.SIZE);
        }
    }

    /** RIFF WAVE, PCM. */
    private static byte[] wave(byte[] samples) {
        ByteBuffer file =
                ByteBuffer.allocate(HEADER + samples.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(HEADER - 8 + samples.length).put(ascii("WAVEfmt "));
        file.putInt(16).putShort((short) 1).putShort((short) 1);
        file.putInt(RATE).putInt(RATE * BYTES).putShort((short) BYTES).putShort((short) BITS);
        file.put(ascii("data")).putInt(samples.length).put(samples);
        return file.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
