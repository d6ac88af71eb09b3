// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.language.Languages;

/**
 * What a command says to the person at the keyboard: each sentence in Vietnamese and then in
 * English, or in the one language asked for.
 */
final class CommandTexts {
    private final List<Locale> languages;

    /** Speaks {@code only} one language, or both when it is null. */
    CommandTexts(@Nullable Locale only) {
        this.languages =
                only == null ? List.of(Languages.VIETNAMESE, Languages.ENGLISH) : List.of(only);
    }

    /** The sentence of {@code key}, one line a language. */
    String say(String key, Object... values) {
        return each(locale -> in(locale, key, values));
    }

    /** What {@code sentence} says in each language, one line a language. */
    String each(Function<Locale, String> sentence) {
        return languages.stream().map(sentence).collect(Collectors.joining(System.lineSeparator()));
    }

    /** The sentence of {@code key} in one language. */
    static String in(Locale locale, String key, Object... values) {
        String pattern =
                ResourceBundle.getBundle(
                                "messages",
                                locale,
                                ResourceBundle.Control.getNoFallbackControl(
                                        ResourceBundle.Control.FORMAT_PROPERTIES))
                        .getString(key);
        return new MessageFormat(pattern, locale).format(values);
    }
}
