// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.util.List;

/** How a signature shows on the paper. */
public sealed interface Mark {
    /**
     * An image: the signature in blue, or the seal in red (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần
     * II, Mục II).
     *
     * @param png with a transparent ground
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, drawn on the paper
    record Image(byte[] png) implements Mark {}

    /**
     * Words, in upright black letters: of whoever has no image, and of the organisation on an annex
     * of its own.
     *
     * @param lines such as {@code Ký bởi: …}
     */
    record Words(List<String> lines) implements Mark {
        public Words {
            lines = List.copyOf(lines);
        }
    }
}
