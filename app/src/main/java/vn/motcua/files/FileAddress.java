// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.util.regex.Pattern;

/**
 * Where a file is: the SHA-256 of its bytes, so that the same bytes are kept once and changed ones
 * are somewhere else.
 *
 * @param hex 64 small hexadecimal digits
 */
public record FileAddress(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public FileAddress {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a file is known by 64 hexadecimal digits");
        }
    }
}
