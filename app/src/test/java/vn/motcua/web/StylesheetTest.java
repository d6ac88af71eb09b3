// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9A-F]{6});");
    private static final Assets ASSETS = new Assets();
    private static final String CSS = css();
    private static final Map<String, String> LIGHT = tokens(":root {");
    private static final Map<String, String> DARK = tokens(":root[data-theme=\"dark\"] {");

    @Test
    void the_night_is_the_same_whether_the_device_or_the_reader_chose_it() {
        assertThat(tokens(":root:not([data-theme=\"light\"]) {")).isEqualTo(DARK).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "ink, paper, 4.5", "ink2, paper, 4.5", "ink2, sunk, 4.5", "edge0, surface, 3",
        "cham, surface, 4.5", "cham, paper, 4.5", "cham, cham-t, 4.5", "cham-d, cham-t, 4.5",
        "on-cham, cham, 4.5", "on-cham, cham-d, 4.5", "on-hero, hero, 4.5", "on-hero2, hero2, 4.5",
        "late, surface, 4.5", "late, cham-t, 4.5", "late, late-t, 4.5", "on-late, late, 4.5",
        "late, sunk, 4.5", "today, today-t, 4.5", "today, surface, 4.5", "soon, soon-t, 4.5",
        "fine, surface, 4.5", "fine, paper, 4.5", "fine, fine-t, 4.5", "hold, hold-t, 4.5",
        "hold, surface, 4.5", "on-nghe, nghe, 4.5", "ring, paper, 3", "ring, surface, 3"
    })
    void text_and_controls_stand_out_by_day_and_by_night(
            String colour, String ground, double least) {
        assertThat(contrast(LIGHT, colour, ground)).as("by day").isGreaterThanOrEqualTo(least);
        assertThat(contrast(DARK, colour, ground)).as("by night").isGreaterThanOrEqualTo(least);
    }

    @Test
    void the_stylesheet_asks_nothing_from_elsewhere() {
        assertThat(CSS).doesNotContain("http", "@import", "data:");
    }

    @Test
    void addresses_change_with_the_content() {
        assertThat(ASSETS.href("mc.css")).matches("/assets/mc\\.[0-9a-f]{12}\\.css");
        assertThat(ASSETS.find("mc.css")).isEmpty();
    }

    private static String css() {
        String name = ASSETS.href("mc.css").substring(Assets.PATH.length());
        return new String(ASSETS.find(name).orElseThrow().content(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> tokens(String selector) {
        int start = CSS.indexOf(selector);
        Matcher matcher = TOKEN.matcher(CSS.substring(start, CSS.indexOf('}', start)));
        Map<String, String> tokens = new HashMap<>();
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    /** WCAG 2.2, definition of contrast ratio; what the night does not change is as by day. */
    private static double contrast(Map<String, String> tokens, String one, String other) {
        double first = luminance(token(tokens, one));
        double second = luminance(token(tokens, other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static String token(Map<String, String> tokens, String name) {
        return Objects.requireNonNull(
                tokens.containsKey(name) ? tokens.get(name) : LIGHT.get(name), name);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1)
                + 0.7152 * channel(colour, 3)
                + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int place) {
        double value = Integer.parseInt(colour.substring(place, place + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
