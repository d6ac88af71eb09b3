// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.signin;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The tries to sign in by one login since somebody last got in, real login or not.
 *
 * <p>Four failures cost nothing; after the fifth nobody gets in by this login for half a minute,
 * and each further one doubles the wait, up to half an hour. A day without failures forgets them.
 * Product default (ADR 0017), within the hundred tries of NIST SP 800-63B-4, 3.2.2.
 *
 * @param count failures so far, a try under way counted as one
 * @param last when the last one began; null when there was none
 */
public record Tries(int count, @Nullable Instant last) {
    private static final int FREE = 4;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    private static final int DOUBLINGS = 6;
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    /** Until when nobody gets in; null when the next try may begin at once. */
    public @Nullable Instant barredUntil() {
        return last == null || count <= FREE ? null : last.plus(waitAfter(count));
    }

    /** True when a try may not begin at {@code now}. */
    public boolean isBarred(Instant now) {
        Instant until = barredUntil();
        return until != null && now.isBefore(until);
    }

    /** With one more try, beginning at {@code now}. */
    public Tries begun(Instant now) {
        boolean forgotten = last != null && !now.isBefore(last.plus(FORGOTTEN));
        return new Tries(forgotten ? 1 : count + 1, now);
    }

    private static Duration waitAfter(int count) {
        int doublings = Math.min(count - FREE - 1, DOUBLINGS);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
