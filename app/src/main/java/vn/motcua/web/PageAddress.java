// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Where a page is, in both languages.
 *
 * @param path as asked for, encoded
 * @param query as asked for, encoded, without the choices of {@link Preferences} and language;
 *     empty when there is none
 * @param vietnamese path of the same page in Vietnamese words
 * @param english path of the same page in English words
 */
public record PageAddress(String path, String query, String vietnamese, String english) {
    /** The same page with the same query, in the words of {@code language}. */
    public String in(Language language) {
        return withQuery(pathIn(language), query);
    }

    /** The path alone in the words of {@code language}. */
    public String pathIn(Language language) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }

    /** This very address with one more choice in its query, such as {@code theme=dark}. */
    public String with(String name, String word) {
        String choice = name + "=" + word;
        return withQuery(path, query.isEmpty() ? choice : query + "&" + choice);
    }

    /** This very address. */
    public String asked() {
        return withQuery(path, query);
    }

    private static String withQuery(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /**
     * The path of {@code route} in {@code language} with {@code variables} in the places in braces.
     */
    static String of(PageRoute route, Language language, Map<String, String> variables) {
        String path = route.in(language);
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            String encoded = UriUtils.encodePathSegment(variable.getValue(), "UTF-8");
            path = path.replace("{" + variable.getKey() + "}", encoded);
        }
        return path;
    }

    /** A query of the parameters that have a value, encoded, in the order given. */
    static String query(Map<String, String> parameters) {
        UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
        parameters.forEach((name, value) -> builder.queryParam(name, "{" + name + "}"));
        String uri = builder.encode().buildAndExpand(parameters).toUriString();
        return uri.startsWith("?") ? uri.substring(1) : uri;
    }
}
