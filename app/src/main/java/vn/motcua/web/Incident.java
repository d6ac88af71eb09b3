// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A fault on our side: a short code that its reader tells the officer, and by which the log has it.
 *
 * @param code five letters and digits that no one mistakes for another when read aloud
 */
record Incident(String code) {
    private static final String LETTERS = "23456789ACDEFHJKMNPQRTUVWXY";
    private static final int LENGTH = 5;
    private static final String OURS = "vn.motcua.";
    private static final int DEEPEST = 8;
    private static final int FIRST = 4;
    private static final int MOST = 20;
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
     * Of each fault the first places and all in our own code.
     */
    static String trace(Throwable fault) {
        StringBuilder trace = new StringBuilder();
        Throwable one = fault;
        for (int depth = 0; one != null && depth < DEEPEST; depth++) {
            trace.append(depth == 0 ? "" : "caused by ").append(one.getClass().getName());
            places(one).forEach(place -> trace.append("\n    at ").append(place));
            trace.append('\n');
            one = one.getCause();
        }
        return trace.toString();
    }

    private static Stream<StackTraceElement> places(Throwable fault) {
        StackTraceElement[] places = fault.getStackTrace();
        return IntStream.range(0, places.length)
                .filter(place -> place < FIRST || places[place].getClassName().startsWith(OURS))
                .limit(MOST)
                .mapToObj(place -> places[place]);
    }
}
