// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Readers for tests of words: a page context without a server. */
public final class Readers {
    private Readers() {}

    /** One who reads {@code language} and chose nothing. */
    public static PageContext of(Language language) {
        return new PageContext(
                language,
                new Texts(messages(), language),
                new Formats(language),
                Preferences.NONE,
                new PageAddress("/", "", "/", "/"),
                null,
                List.of(),
                List.of(),
                null,
                new PageContext.Desk("/sign-in", "/sign-out", "/account"),
                new FormToken(null),
                new Assets());
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
