// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.List;
import org.springframework.util.MultiValueMap;
import vn.motcua.issuing.Round;

/** Reads which papers of a list were ticked. */
final class Ticked {
    private Ticked() {}

    static List<Long> ids(MultiValueMap<String, String> form) {
        return form.getOrDefault("paper", List.of()).stream()
                .filter(word -> word.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf)
                .distinct()
                .limit(Round.MOST)
                .toList();
    }
}
