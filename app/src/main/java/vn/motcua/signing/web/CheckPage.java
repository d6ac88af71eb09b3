// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import java.util.List;
import vn.motcua.web.Fact;

/**
 * The answer about a file.
 *
 * @param state how the answer looks: fine, hold, or late
 * @param headline the answer in one sentence
 * @param sentences what it means and what to do
 * @param signatures each with what is known of it
 */
record CheckPage(
        String state, String headline, List<String> sentences, List<Signature> signatures) {
    public CheckPage {
        sentences = List.copyOf(sentences);
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature.
     *
     * @param title who signed
     * @param facts what is known
     */
    record Signature(String title, List<Fact> facts) {
        public Signature {
            facts = List.copyOf(facts);
        }
    }
}
