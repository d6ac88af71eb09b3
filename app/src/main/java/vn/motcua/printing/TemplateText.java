// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;

/**
 * The text of a template, as read.
 *
 * @param pieces what is printed; empty when the text could not be read
 * @param fields what it has of its own
 */
record TemplateText(List<Piece> pieces, List<OwnField> fields) {
    static final TemplateText EMPTY = new TemplateText(List.of(), List.of());

    TemplateText {
        pieces = List.copyOf(pieces);
        fields = List.copyOf(fields);
    }
}
