// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A fault on our side: a short code that its reader tells the officer, and by which the log has it.
 *
 * @param code four letters and digits that no one mistakes for another when read aloud
 */
record Incident(String code) {
    private static final String LETTERS = "23456789ACDEFHJKMNPQRTUVWXY";
    private static final int LENGTH = 5;
    private static final int DEEPEST = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    static Incident next() {
        return new Incident(
                IntStream.range(0, LENGTH)
                        .mapToObj(place -> LETTERS.charAt(RANDOM.nextInt(LETTERS.length())))
                        .map(String::valueOf)
                        .collect(Collectors.joining()));
    }

    /**
     * What went wrong and where, without a word of the messages: they may hold what people typed.
     */
    static String trace(Throwable fault) {
        StringBuilder trace = new StringBuilder();
        Throwable one = fault;
        for (int depth = 0; one != null && depth < DEEPEST; depth++) {
            trace.append(depth == 0 ? "" : "caused by ").append(one.getClass().getName());
            for (StackTraceElement frame : one.getStackTrace()) {
                trace.append("\n    at ").append(frame);
            }
            trace.append('\n');
            one = one.getCause();
        }
        return trace.toString();
    }
}
