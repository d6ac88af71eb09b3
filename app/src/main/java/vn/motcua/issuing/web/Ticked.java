// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.List;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import vn.motcua.issuing.Round;
import vn.motcua.signing.KeySecrets;

/** Reads which papers of a list were ticked. */
final class Ticked {
    private Ticked() {}

    /** The PIN and the code that came with the form; to be closed by whoever used them. */
    static KeySecrets secrets(MultiValueMap<String, String> form) {
        return KeySecrets.typed(
                Objects.requireNonNullElse(form.getFirst("pin"), ""),
                Objects.requireNonNullElse(form.getFirst("code"), ""));
    }

    static List<Long> ids(MultiValueMap<String, String> form) {
        return form.getOrDefault("paper", List.of()).stream()
                .filter(word -> word.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf)
                .distinct()
                .limit(Round.MOST)
                .toList();
    }
}
