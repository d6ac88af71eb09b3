// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All a page knows of its reader and its place: the port between templates and the web.
 *
 * <p>A handler takes it as a parameter; every template finds it as {@code ctx}.
 *
 * @param language spoken on this page
 * @param texts the words of {@code language}
 * @param formats numbers and days in {@code language}
 * @param preferences what the reader chose for the look
 * @param address where this page is
 * @param search where the search of the top bar asks; null while no page answers it
 * @param navigation the navigation of the staff
 * @param citizenLinks what citizens come for
 * @param visitor who is signed in; null when nobody is
 * @param desk where to sign in and out, in this page's language
 * @param token what every form of the page carries along
 * @param assets addresses of stylesheet, script and drawings
 */
public record PageContext(
        Language language,
        Texts texts,
        Formats formats,
        Preferences preferences,
        PageAddress address,
        @Nullable String search,
        List<NavigationGroup> navigation,
        List<NavigationGroup.Link> citizenLinks,
        @Nullable Visitor visitor,
        Desk desk,
        FormToken token,
        Assets assets) {
    public PageContext {
        navigation = List.copyOf(navigation);
        citizenLinks = List.copyOf(citizenLinks);
    }

    /**
     * The addresses in the top bar.
     *
     * @param signIn leads back to this page afterwards
     */
    public record Desk(String signIn, String signOut, String account) {}

    /** The message of {@code key} as plain text, with plurals and numbers put in. */
    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** The message of {@code key} with pieces of page, such as links, in its places. */
    public Content html(String key, Object... pieces) {
        return texts.localize(key, pieces);
    }

    /**
     * The address of {@code route} in this page's language. Parameters named in braces stand in the
     * path, all others in the query, in the order given; blank ones are left out of it.
     */
    public String href(PageRoute route, Map<String, String> parameters) {
        String pattern = route.in(language);
        Map<String, String> inPath = new LinkedHashMap<>();
        Map<String, String> inQuery = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (pattern.contains("{" + name + "}")) {
                inPath.put(name, value);
            } else if (!value.isBlank()) {
                inQuery.put(name, value);
            }
        });
        String path = PageAddress.of(route, language, inPath);
        return inQuery.isEmpty() ? path : path + "?" + PageAddress.query(inQuery);
    }

    /** The address of a page that needs no parameters. */
    public String href(PageRoute route) {
        return href(route, Map.of());
    }

    /** {@code vi} for Vietnamese words that stand on a page of another language, else nothing. */
    public @Nullable String vietnameseWords() {
        return language == Language.VIETNAMESE ? null : Language.VIETNAMESE.code();
    }
}
