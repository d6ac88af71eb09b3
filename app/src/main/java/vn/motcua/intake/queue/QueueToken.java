// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 128 random bits in the address of a ticket, a screen or a machine, which tell nothing by
 * themselves.
 *
 * @param text 22 letters, digits, hyphens and underscores
 */
public record QueueToken(String text) {
    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    public QueueToken {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a token of a queue");
        }
    }

    /** A new one. */
    public static QueueToken next() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new QueueToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token in an address; empty for another form. */
    public static Optional<QueueToken> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new QueueToken(text)) : Optional.empty();
    }

    /** Nothing of it, so that it gets into no log. */
    @Override
    public String toString() {
        return "QueueToken";
    }
}
