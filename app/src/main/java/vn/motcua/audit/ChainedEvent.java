// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the chain of a dossier protects of one event: everything that tells what happened.
 *
 * @param dossierId the dossier's internal key
 * @param seq its place in the dossier's history, from 1
 * @param type the word of the event type
 * @param happenedAt when it happened, to the microsecond
 * @param recordedAt when it was written down, to the microsecond
 * @param actor who did it
 * @param data the event's data as the exact JSON text that is stored
 */
public record ChainedEvent(
        long dossierId,
        int seq,
        String type,
        Instant happenedAt,
        Instant recordedAt,
        String actor,
        String data) {

    private static final byte[] DOMAIN =
            "motcua dossier event 1".getBytes(StandardCharsets.US_ASCII);

    /** The hash of this event standing after {@code previous}: changing either changes it. */
    public Hash after(Hash previous) {
        return Hash.sha256(DOMAIN, previous.bytes(), encoded());
    }

    /** Every field with its length before it, so that no two different events read the same. */
    private byte[] encoded() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160 + data.length());
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(dossierId);
            out.writeInt(seq);
            out.writeLong(micros(happenedAt));
            out.writeLong(micros(recordedAt));
            for (String text : new String[] {type, actor, data}) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private static long micros(Instant moment) {
        try {
            return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
        } catch (ArithmeticException infinity) {
            return moment.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }
}
