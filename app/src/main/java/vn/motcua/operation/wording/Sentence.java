// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.wording;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence for the person at the terminal, named by its key in the message files.
 *
 * @param key the key in {@code messages.properties}
 * @param parts what stands at the places {@code {0}}, {@code {1}} … of the sentence
 */
public record Sentence(String key, List<String> parts) {
    /** Vietnamese, the language of the message files without a suffix. */
    public static final Locale VIETNAMESE = Locale.of("vi");

    public Sentence {
        parts = List.copyOf(parts);
    }

    /** The sentence of {@code key} with the parts written as they print. */
    public static Sentence of(String key, Object... parts) {
        return new Sentence(key, Arrays.stream(parts).map(String::valueOf).toList());
    }

    /** The sentence in one language; throws if the message files do not know the key. */
    public String in(Locale language) {
        String pattern =
                ResourceBundle.getBundle(
                                "messages",
                                language,
                                ResourceBundle.Control.getNoFallbackControl(
                                        ResourceBundle.Control.FORMAT_PROPERTIES))
                        .getString(key);
        return new MessageFormat(pattern, language).format(parts.toArray());
    }

    /** The sentence in Vietnamese and then in English, one line each. */
    public String inBoth() {
        return in(VIETNAMESE) + System.lineSeparator() + in(Locale.ENGLISH);
    }
}
