// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

/**
 * A file kept with a dossier: where its bytes are and what it was called.
 *
 * @param address the SHA-256 of its bytes, 64 small hexadecimal digits
 * @param name the name it came with, without any folder
 */
public record PaperFile(String address, String name) {
    public PaperFile {
        if (!address.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a file is known by 64 hexadecimal digits");
        }
    }
}
