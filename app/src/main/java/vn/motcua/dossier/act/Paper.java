// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import org.jspecify.annotations.Nullable;

/**
 * A paper handed in (thành phần hồ sơ), as the receipt lists it.
 *
 * @param name what it is
 * @param originals how many originals
 * @param copies how many copies
 * @param file its scan; null when there is none
 */
public record Paper(String name, int originals, int copies, @Nullable PaperFile file) {
    public Paper {
        if (originals < 0 || copies < 0) {
            throw new IllegalArgumentException("fewer than no papers");
        }
    }
}
