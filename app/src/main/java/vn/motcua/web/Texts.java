// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import gg.jte.support.LocalizationSupport;
import org.springframework.context.MessageSource;

/**
 * The words of the message files in one language.
 *
 * <p>{@link #text} gives plain text with plurals and numbers put in; {@link #localize} puts other
 * pieces of page (a link, a bold number) into a sentence, escaping whatever is not such a piece.
 */
public final class Texts implements LocalizationSupport {
    private final MessageSource source;
    private final Language language;

    Texts(MessageSource source, Language language) {
        this.source = source;
        this.language = language;
    }

    /**
     * The text of {@code key} with {@code arguments} in the places of {@code {0}}, {@code {1}}, ….
     *
     * @throws org.springframework.context.NoSuchMessageException when no message file has the key
     */
    public String text(String key, Object... arguments) {
        return source.getMessage(key, arguments, language.locale());
    }

    @Override
    public String lookup(String key) {
        return source.getMessage(key, null, language.locale());
    }
}
