// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a template besides its text.
 *
 * @param key what all versions of it share, such as {@code tt01-2018-01}
 * @param version counted from 1; a published version never changes
 * @param kind which paper it makes
 * @param number of the form in its circular; 0 for papers without one
 * @param field the field of procedures (lĩnh vực) it is for; null for all fields
 * @param validFrom the first day of dossiers that it is used for
 * @param sheet the size of the paper
 * @param source the document that prescribes it
 */
public record TemplateHead(
        String key,
        int version,
        PaperKind kind,
        int number,
        @Nullable String field,
        LocalDate validFrom,
        SheetSize sheet,
        String source) {
    public TemplateHead {
        if (version < 1) {
            throw new IllegalArgumentException("versions are counted from 1: " + version);
        }
    }
}
