// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.util.List;

/**
 * One page as it is to be bound.
 *
 * @param file where it is
 * @param page which of its pages, from 0
 * @param turn how it is turned
 * @param words what is written on it, for those who search; may be empty
 */
public record ScanPage(ScanFile file, int page, Turn turn, List<ScanWord> words) {
    public ScanPage {
        words = List.copyOf(words);
    }
}
