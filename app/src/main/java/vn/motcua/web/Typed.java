// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a field, kept as typed, and what it means.
 *
 * @param text as typed
 * @param value what it means; null when blank or faulty
 * @param fault why it cannot be used; null when blank or well
 */
public record Typed<T>(String text, @Nullable T value, @Nullable Fault fault) {
    /** Nothing typed. */
    public static <T> Typed<T> blank() {
        return new Typed<>("", null, null);
    }

    /** Text that means {@code value}. */
    public static <T> Typed<T> of(String text, T value) {
        return new Typed<>(text, value, null);
    }

    /** Text that cannot be used. */
    public static <T> Typed<T> faulty(String text, Fault fault) {
        return new Typed<>(text, null, fault);
    }

    /** True when nothing was typed. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** The same text, refused for a reason that only the whole form shows. */
    public Typed<T> refused(Fault reason) {
        return faulty(text, reason);
    }
}
