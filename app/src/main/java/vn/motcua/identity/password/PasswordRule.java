// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.password;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a new password must be: long, and not one of those that everybody tries. Nothing is asked of
 * its letters, for such rules make passwords worse (NIST SP 800-63B-4, 3.1.1.2). Product default
 * (ADR 0017).
 */
public final class PasswordRule {
    /** The fewest letters of a password. */
    public static final int SHORTEST = 12;

    /** The most letters, far beyond what anybody types, so that hashing has an end. */
    public static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 5;

    private final Set<String> blocked;

    /** The rule with the words that are blocked, in small letters. */
    PasswordRule(Set<String> blocked) {
        this.blocked = Set.copyOf(blocked);
    }

    /** The rule with the list that comes with the program. */
    public static PasswordRule usual() {
        return new PasswordRule(BlockedPasswords.read());
    }

    /** Why a password cannot be used. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        /** On the list of those everybody tries. */
        BLOCKED,
        /** One or a few letters again and again, or a row such as 123456789012. */
        MONOTONOUS,
        /** Holds the login or the name of its owner. */
        TELLS_OWNER;

        /** The word in keys of messages, such as {@code too-short}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Why {@code password} cannot be used, empty when it can.
     *
     * @param owner words that everybody knows of its owner, such as the login
     */
    public Optional<Fault> fault(String password, Set<String> owner) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        String small = normal(password).toLowerCase(Locale.ROOT);
        if (isMonotonous(small)) {
            return Optional.of(Fault.MONOTONOUS);
        }
        if (isBlocked(small)) {
            return Optional.of(Fault.BLOCKED);
        }
        return owner.stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(word -> word.length() > 3 && small.contains(word))
                ? Optional.of(Fault.TELLS_OWNER)
                : Optional.empty();
    }

    /** The same password however its marks were typed: Unicode normal form C. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** A listed word, also with digits and signs before or after it. */
    private boolean isBlocked(String small) {
        String bare = small.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return blocked.contains(small) || blocked.contains(bare);
    }

    private static boolean isMonotonous(String small) {
        boolean few = small.chars().distinct().count() < FEWEST_DIFFERENT;
        return few || isRow(small);
    }

    /** Each letter the one after, or the one before, its neighbour; 0 comes after 9. */
    private static boolean isRow(String small) {
        int broken = 0;
        for (int place = 1; place < small.length(); place++) {
            int step = small.charAt(place) - small.charAt(place - 1);
            boolean turn = Math.abs(step) == '9' - '0';
            broken += Math.abs(step) == 1 || turn ? 0 : 1;
        }
        return broken <= 1;
    }
}
