// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in two words that its owner recognises. */
final class Browsers {
    /** More special names first: most browsers also say the names of others. */
    private static final String[][] PROGRAMS = {
        {"Edg/", "Edge"},
        {"coc_coc", "Cốc Cốc"},
        {"SamsungBrowser", "Samsung"},
        {"Firefox", "Firefox"},
        {"Chrome", "Chrome"},
        {"Safari", "Safari"}
    };

    private static final String[][] SYSTEMS = {
        {"Windows", "Windows"},
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Mac OS", "macOS"},
        {"Linux", "Linux"}
    };

    private Browsers() {}

    /** Such as {@code Firefox, Windows}; {@code ?} for what nobody knows. */
    static String name(@Nullable String agent) {
        String text = agent == null ? "" : agent;
        return known(PROGRAMS, text).orElse("?") + ", " + known(SYSTEMS, text).orElse("?");
    }

    private static Optional<String> known(String[][] names, String agent) {
        return Stream.of(names)
                .filter(name -> agent.contains(name[0]))
                .map(name -> name[1])
                .findFirst();
    }
}
