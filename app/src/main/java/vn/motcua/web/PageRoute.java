// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;

/**
 * One page and its addresses: in words of each language, and those without a language.
 *
 * <p>Addresses are path patterns, such as {@code /ho-so/{code}} and {@code /dossiers/{code}}; both
 * have the same variables. What is in braces never is personal data.
 *
 * @param vietnamese canonical in Vietnamese
 * @param english canonical in English
 * @param others further addresses that serve the same page, such as {@code /}
 */
public record PageRoute(String vietnamese, String english, List<String> others) {
    public PageRoute {
        others = List.copyOf(others);
    }

    /** A page with one address a language. */
    public static PageRoute of(String vietnamese, String english) {
        return new PageRoute(vietnamese, english, List.of());
    }

    /** This page, served at {@code path} too. */
    public PageRoute alsoAt(String path) {
        return new PageRoute(vietnamese, english, List.of(path));
    }

    /** The canonical pattern in {@code language}. */
    public String in(Language language) {
        return switch (language) {
            case VIETNAMESE -> vietnamese;
            case ENGLISH -> english;
        };
    }
}
