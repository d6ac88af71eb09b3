// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.web;

import java.util.List;

/**
 * The papers of a dossier and how far each is digitised.
 *
 * @param code of the dossier
 * @param owner who asks
 * @param lines the papers
 * @param unsigned how many are confirmed and not signed
 * @param asksCode true when the key of the reader may ask for a one-time code
 * @param fault why signing did not begin; empty when nothing was sent
 * @param results what became of each paper that was to be signed
 */
record PaperList(
        String code,
        String owner,
        List<Line> lines,
        int unsigned,
        boolean asksCode,
        String fault,
        List<Result> results) {
    PaperList {
        lines = List.copyOf(lines);
        results = List.copyOf(results);
    }

    /**
     * A paper.
     *
     * @param number its place, from 1
     * @param href where it is digitised, or the paper of the store that took its place
     * @param state none, scanned, confirmed, signed, original or reused
     * @param kept code of what is kept; empty before
     */
    record Line(int number, String name, String href, String state, String kept) {}

    /** What became of one paper. */
    record Result(String title, boolean signed, String words) {}
}
