// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.totp;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every thirty seconds (RFC 6238 with HMAC-SHA-1, which all apps
 * know). A code of the step before or after counts too, for clocks that go a little wrong.
 */
public final class Totp {
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    private static final int LEEWAY = 1;

    private Totp() {}

    /** How many steps went by since 1970. */
    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    }

    /** The code of {@code secret} in {@code step}, as many digits as asked for. */
    static String code(TotpSecret secret, long step, int digits) {
        byte[] hash = hmac(secret.bytes(), ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        String all = "%010d".formatted(number);
        return all.substring(all.length() - digits);
    }

    /** The code of {@code secret} at {@code now}. */
    public static String code(TotpSecret secret, Instant now) {
        return code(secret, step(now), DIGITS);
    }

    /** The step that {@code typed} is the code of, near {@code now}; empty when it is of none. */
    public static OptionalLong stepOf(TotpSecret secret, String typed, Instant now) {
        String bare = typed.replaceAll("\\s", "");
        long here = step(now);
        OptionalLong found = OptionalLong.empty();
        for (long step = here - LEEWAY; step <= here + LEEWAY; step++) {
            if (code(secret, step, DIGITS).equals(bare)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "RAW"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
