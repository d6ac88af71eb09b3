// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;

/**
 * A paper on a list, as it stays on record when it is destroyed: nothing of its owner.
 *
 * @param position on the list, from 1
 * @param paper which
 * @param state where it stands
 * @param reason why it was taken out; empty otherwise
 * @param changed who took it out or destroyed it; null while it is listed, and when the program
 *     took it out because it is to be kept after all
 * @param files SHA-256 of its files; empty before it is destroyed
 */
public record DisposalLine(
        int position,
        Paper paper,
        LineState state,
        String reason,
        Holdings.@Nullable By changed,
        List<String> files) {
    public DisposalLine {
        files = List.copyOf(files);
    }

    /**
     * What is told of a paper.
     *
     * @param code how it is called in the store
     * @param title what it is
     * @param number its number; may be empty
     * @param dated its day; null when it has none
     * @param classCode how long it was to be kept
     * @param basis the document that said so; empty on lists of earlier versions of the program
     * @param from first day on which it might be disposed of
     */
    public record Paper(
            HoldingCode code,
            String title,
            String number,
            @Nullable LocalDate dated,
            String classCode,
            String basis,
            LocalDate from) {}
}
