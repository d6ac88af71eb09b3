// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.wording;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A sentence for the person at the terminal, named by its key in the message files.
 *
 * @param key the key in {@code messages.properties}
 * @param parts what stands at the places {@code {0}}, {@code {1}} … of the sentence
 */
public record Sentence(String key, List<String> parts) {
    /** Vietnamese, the language of the message files without a suffix. */
    public static final Locale VIETNAMESE = Locale.of("vi");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Sentence {
        parts = List.copyOf(parts);
    }

    /** The sentence of {@code key} with the parts written as they print. */
    public static Sentence of(String key, @Nullable Object... parts) {
        return new Sentence(key, Arrays.stream(parts).map(String::valueOf).toList());
    }

    /** The sentence in one language; throws if the message files do not know the key. */
    public String in(Locale language) {
        String pattern = sentences(language).getString(key);
        return new MessageFormat(pattern, language).format(parts.toArray());
    }

    /** All sentences of the program in one language. */
    public static ResourceBundle sentences(Locale language) {
        return ResourceBundle.getBundle("messages", language, NO_FALLBACK);
    }

    /** The sentence in Vietnamese and then in English, on one line. */
    public String inBoth() {
        return in(VIETNAMESE) + " / " + in(Locale.ENGLISH);
    }
}
