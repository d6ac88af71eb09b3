// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.calendar.VietnamTime;

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
        return refusal(now).isEmpty();
    }

    /** Why it cannot be used at {@code now}; empty when it can. */
    public Optional<KeyRefusal> refusal(Instant now) {
        if (withdrawal.isPresent()) {
            return Optional.of(KeyRefusal.WITHDRAWN);
        }
        if (until().isBefore(now)) {
            return Optional.of(KeyRefusal.EXPIRED);
        }
        boolean covered =
                entry.mandate().stream().allMatch(one -> one.covers(VietnamTime.day(now)));
        return covered ? Optional.empty() : Optional.of(KeyRefusal.OUT_OF_MANDATE);
    }

    /** True when it can be used, and not much longer. */
    public boolean expiresSoon(Instant now) {
        return isUsable(now) && until().isBefore(now.plus(SOON));
    }

    private Instant until() {
        return entry.certificate().getNotAfter().toInstant();
    }
}
