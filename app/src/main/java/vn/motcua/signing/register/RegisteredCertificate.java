// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A certificate that stands in the register.
 *
 * @param id in the register
 * @param entry as it was entered
 * @param withdrawal when and why it was taken back; empty while it may be used
 */
public record RegisteredCertificate(
        long id, CertificateEntry entry, Optional<Withdrawal> withdrawal) {
    /** How long before its end a certificate "expires soon": product default, ADR 0042. */
    public static final Duration SOON = Duration.ofDays(60);

    /**
     * Why a certificate may not be used any more.
     *
     * @param at since when
     * @param reason in the words of whoever withdrew it
     */
    public record Withdrawal(Instant at, String reason) {}

    /** True when it can be used at {@code now}. */
    public boolean isUsable(Instant now) {
        return withdrawal.isEmpty() && !until().isBefore(now);
    }

    /** True when it can be used, and not much longer. */
    public boolean expiresSoon(Instant now) {
        return isUsable(now) && until().isBefore(now.plus(SOON));
    }

    private Instant until() {
        return entry.certificate().getNotAfter().toInstant();
    }
}
