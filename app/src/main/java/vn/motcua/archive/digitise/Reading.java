// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.scanning.ScanWord;

/**
 * What a program read on a page.
 *
 * @param words in their order
 */
public record Reading(List<ScanWord> words) {
    public Reading {
        words = List.copyOf(words);
    }

    /** Line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        int line = -1;
        for (ScanWord word : words) {
            if (word.line() == line) {
                lines.set(lines.size() - 1, lines.getLast() + " " + word.text());
            } else {
                lines.add(word.text());
                line = word.line();
            }
        }
        return lines;
    }

    /** Nothing of it: it may hold personal data. */
    @Override
    public String toString() {
        return "Reading";
    }
}
