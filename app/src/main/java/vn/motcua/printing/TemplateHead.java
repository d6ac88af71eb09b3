// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.LocalDate;

/**
 * What is known of a template besides its text.
 *
 * @param key what all versions of it share, such as {@code tt01-2018-01}
 * @param version counted from 1; a published version never changes
 * @param kind which paper it makes
 * @param number of the form in its circular; 0 for papers without one
 * @param scope the dossiers it is for
 * @param validFrom the first day of dossiers that it is used for
 * @param sheet the size of the paper
 * @param title what people call it
 * @param source the document that prescribes it
 */
public record TemplateHead(
        String key,
        int version,
        PaperKind kind,
        int number,
        TemplateScope scope,
        LocalDate validFrom,
        SheetSize sheet,
        String title,
        String source) {
    public TemplateHead {
        if (version < 1) {
            throw new IllegalArgumentException("versions are counted from 1: " + version);
        }
    }
}
