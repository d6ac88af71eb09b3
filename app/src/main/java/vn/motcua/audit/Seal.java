// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A seal over all events of the positions {@code first} to {@code last}, chained to the seal before
 * it and kept outside the database as well.
 *
 * @param number from 1, without gaps
 * @param sealedAt when, to the microsecond
 * @param first smallest position it covers
 * @param last largest position it covers
 * @param events how many events stand in that range
 * @param root Merkle root over their hashes in order of position
 * @param previous hash of the seal before it, {@link Hash#NONE} for the first
 */
public record Seal(
        long number,
        Instant sealedAt,
        long first,
        long last,
        long events,
        Hash root,
        Hash previous) {

    /** The hash that the next seal carries on. */
    public Hash hash() {
        return Hash.sha256(("motcua seal 1 " + words()).getBytes(StandardCharsets.UTF_8));
    }

    /** The line kept in the file of seals: all parts and the hash, separated by spaces. */
    public String line() {
        return words() + " " + hash();
    }

    private String words() {
        return String.format(
                Locale.ROOT,
                "%d %d %d %d %d %s %s",
                number,
                ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt),
                first,
                last,
                events,
                root,
                previous);
    }

    /**
     * The seal of a line written by {@link #line()}.
     *
     * @throws IllegalArgumentException when the line has another form or its hash does not fit
     */
    public static Seal ofLine(String line) {
        String[] words = line.split(" ", -1);
        if (words.length != 8) {
            throw new IllegalArgumentException("a seal has 8 words, not " + words.length);
        }
        Seal seal =
                new Seal(
                        Long.parseLong(words[0]),
                        Instant.EPOCH.plus(Long.parseLong(words[1]), ChronoUnit.MICROS),
                        Long.parseLong(words[2]),
                        Long.parseLong(words[3]),
                        Long.parseLong(words[4]),
                        Hash.ofHex(words[5]),
                        Hash.ofHex(words[6]));
        if (!seal.hash().equals(Hash.ofHex(words[7]))) {
            throw new IllegalArgumentException(
                    "the hash of seal " + seal.number() + " does not fit");
        }
        return seal;
    }
}
