// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.util.List;
import java.util.Optional;

/** Reads the letters of a page (nhận dạng chữ): the port to a program that may be there. */
public interface LetterReader {
    /** True when letters can be read on this machine. */
    boolean isThere();

    /**
     * The words of a page that stands upright, in their order.
     *
     * @param png the page in grey, about 300 points an inch
     * @return empty when it failed or took too long
     */
    Optional<List<ScanWord>> read(byte[] png);
}
