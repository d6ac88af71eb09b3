// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the public sees where dossiers are rated. */
final class RatePage {
    private RatePage() {}

    /**
     * The form that asks for the code.
     *
     * @param typed as typed, or as it was meant
     * @param fault what is wrong with it; null when nothing
     */
    record Ask(String typed, @Nullable String fault) {}

    /**
     * The three faces.
     *
     * @param code as it is printed
     * @param levels in their order, the worst first
     * @param comment as typed
     * @param faults by name of field
     */
    record Faces(
            String code,
            String procedure,
            String unit,
            List<Face> levels,
            String comment,
            Map<String, String> faults) {
        /** What is wrong with a field; null when nothing. */
        @Nullable String fault(String field) {
            return faults.get(field);
        }
    }

    /**
     * One face.
     *
     * @param code word of its level
     * @param chosen true when it was chosen already
     */
    record Face(String code, String label, boolean chosen) {}

    /** A heading and a sentence instead of the faces. */
    record Told(String heading, String sentence) {}
}
