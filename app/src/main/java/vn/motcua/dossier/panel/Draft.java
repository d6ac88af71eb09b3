// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.panel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.act.Act;

/**
 * A form as it was typed, kept when it could not be done.
 *
 * @param act what was meant; null when nothing was sent
 * @param form what was typed
 * @param faults what is wrong with it, by the id of the field
 * @param refusal why it cannot be done at all; null when only its fields are faulty
 */
public record Draft(
        @Nullable Act act,
        MultiValueMap<String, String> form,
        Map<String, String> faults,
        @Nullable String refusal) {
    /** Nothing was sent. */
    public static final Draft NONE = new Draft(null, new LinkedMultiValueMap<>(), Map.of(), null);

    /** What was typed into a field of {@code of}; empty when something else was sent. */
    String text(Act of, String name) {
        return act == of ? Objects.requireNonNullElse(form.getFirst(name), "") : "";
    }

    /** What was chosen among the boxes of a field. */
    List<String> chosen(Act of, String name) {
        return act == of ? form.getOrDefault(name, List.of()) : List.of();
    }
}
