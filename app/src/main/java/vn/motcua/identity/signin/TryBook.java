// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The tries by each login, kept by its hash: people type passwords into the wrong field. */
public interface TryBook {
    /**
     * Counts a try that begins, before anything is looked at, so that many at once gain nothing.
     *
     * @return null when it may go on; else until when nobody gets in
     */
    @Nullable Instant begin(byte[] login, Instant now);

    /** Forgets the tries: somebody got in, or an administrator helped. */
    void forget(byte[] login);
}
