// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.totp;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Codes on paper for the day on which the telephone is lost, each good once: ten letters and digits
 * that nobody mistakes for one another, almost 50 bits.
 */
public final class RecoveryCodes {
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 10;
    private static final int COUNT = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** Ten new ones, in the form of {@link #normal}. */
    public static List<String> next() {
        return Stream.generate(RecoveryCodes::code).distinct().limit(COUNT).toList();
    }

    private static String code() {
        return IntStream.range(0, LENGTH)
                .mapToObj(place -> LETTERS.charAt(RANDOM.nextInt(LETTERS.length())))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** As it is printed: two groups. */
    public static String printed(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** What was typed, in small letters and without hyphens and blanks. */
    public static String normal(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
