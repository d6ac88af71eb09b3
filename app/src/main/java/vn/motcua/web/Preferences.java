// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a reader chose for the look of all pages; kept in a cookie that holds nothing else.
 *
 * @param theme light, dark, or as the device says
 * @param contrast as the device says, or more
 * @param text letters of the usual size, or a quarter larger
 * @param keys whether single keys act, which gets in the way of speech input (WCAG 2.1.4)
 * @param print whether papers made by an act print themselves when they open
 */
public record Preferences(Theme theme, Contrast contrast, Text text, Keys keys, Printing print) {
    /** What may be chosen, by the names of parameters, in the order of the cookie. */
    static final List<String> NAMES = List.of("theme", "contrast", "text", "keys", "print");

    /** Nothing chosen: everything as the device says. */
    public static final Preferences NONE =
            new Preferences(Theme.AUTO, Contrast.AUTO, Text.USUAL, Keys.ON, Printing.USUAL);

    /** Something a reader may choose from a few words. */
    public sealed interface Choice {
        /** The word in addresses, in the cookie and in the attribute on {@code html}. */
        default String word() {
            return toString().toLowerCase(Locale.ROOT);
        }
    }

    /** Colours of the day, of the night, or as the device says. */
    public enum Theme implements Choice {
        AUTO,
        LIGHT,
        DARK
    }

    /** Contrast as the device says, or more. */
    public enum Contrast implements Choice {
        AUTO,
        MORE
    }

    /** Size of the letters; {@code LON} (lớn) is a quarter larger. */
    public enum Text implements Choice {
        USUAL,
        LON
    }

    /** Whether single keys such as {@code /} act. */
    public enum Keys implements Choice {
        ON,
        OFF
    }

    /** Whether papers print themselves on this machine, as a counter with a printer wants it. */
    public enum Printing implements Choice {
        USUAL,
        DIRECT
    }

    /** The preferences a cookie holds; whatever it does not hold well is {@link #NONE}'s. */
    static Preferences ofCookie(String value) {
        List<String> words = List.of(value.split("\\.", -1));
        Preferences preferences = NONE;
        for (int place = 0; place < words.size() && place < NAMES.size(); place++) {
            preferences = preferences.with(NAMES.get(place), words.get(place));
        }
        return preferences;
    }

    /** The value of the cookie, such as {@code dark.auto.lon.on.usual}. */
    String cookie() {
        return String.join(
                ".", theme.word(), contrast.word(), text.word(), keys.word(), print.word());
    }

    /** These with one choice changed; an unknown name or word changes nothing. */
    Preferences with(String name, String word) {
        return switch (name) {
            case "theme" -> new Preferences(chosen(word, theme), contrast, text, keys, print);
            case "contrast" -> new Preferences(theme, chosen(word, contrast), text, keys, print);
            case "text" -> new Preferences(theme, contrast, chosen(word, text), keys, print);
            case "keys" -> new Preferences(theme, contrast, text, chosen(word, keys), print);
            case "print" -> new Preferences(theme, contrast, text, keys, chosen(word, print));
            default -> this;
        };
    }

    private static <E extends Enum<E> & Choice> E chosen(String word, E otherwise) {
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(choice -> choice.word().equals(word))
                .findFirst()
                .orElse(otherwise);
    }
}
