// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;

/**
 * Why something typed cannot be used, as a message to its writer.
 *
 * @param key message key
 * @param arguments what stands in its places
 */
public record Fault(String key, List<Object> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** The fault of {@code key} with what stands in its places. */
    public static Fault of(String key, Object... arguments) {
        return new Fault(key, List.of(arguments));
    }

    /** The message in the words of {@code texts}. */
    public String in(Texts texts) {
        return texts.text(key, arguments.toArray());
    }
}
