// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.password;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id (RFC 9106) at 19 MiB and two passes, a few at a time, so that a
 * flood of tries takes neither all memory nor all processors.
 */
@Component
public final class PasswordHasher {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    /** The hash of no password: comparing with it takes as long as with a real one. */
    private static final String NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA"
                    + "$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** The hash to keep: algorithm, its parameters, a new salt, and the hash itself. */
    public String hash(String password) {
        places.acquireUninterruptibly();
        try {
            String hash = encoder.encode(PasswordRule.normal(password));
            if (hash == null) {
                throw new IllegalStateException("no hash was made");
            }
            return hash;
        } finally {
            places.release();
        }
    }

    /**
     * True when {@code password} is the one of {@code hash}. Without a hash, or with a password
     * beyond all length, the answer is false and takes as long.
     */
    public boolean matches(String password, @Nullable String hash) {
        boolean bounded = password.length() <= 2 * PasswordRule.LONGEST;
        places.acquireUninterruptibly();
        try {
            String typed = bounded ? PasswordRule.normal(password) : "";
            boolean same = encoder.matches(typed, hash == null ? NOBODY : hash);
            return same && hash != null && bounded;
        } finally {
            places.release();
        }
    }

    /** True when {@code hash} was made with weaker parameters than are used now. */
    public boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
