// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A paper that a procedure asks for (thành phần hồ sơ).
 *
 * @param position its place in the list, from 1
 * @param name what it is
 * @param originals how many originals (bản chính)
 * @param copies how many copies (bản sao)
 * @param mandatory false when it is asked for in some cases only
 * @param form the sign of the form to be filled in (mẫu); null when there is none
 */
public record RequiredDocument(
        int position,
        Wording name,
        int originals,
        int copies,
        boolean mandatory,
        @Nullable String form) {

    public RequiredDocument {
        if (position < 1 || originals < 0 || copies < 0) {
            throw new IllegalArgumentException("a place from 1, and no less than no papers");
        }
    }
}
