// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.PaperFacts;
import vn.motcua.files.FileName;
import vn.motcua.language.VietnameseText;
import vn.motcua.signing.SigningRefusal;

/**
 * A line of the list of a batch.
 *
 * @param number where it stands in the list, from 1, the heading included
 * @param file name of its scan, as the list says
 * @param facts what stands on the paper; null when something in the line is wrong
 * @param troubles what is wrong with the line, or with the scan that came for it
 * @param kept the paper in the store; null while there is none
 * @param left why the last run of signing left the paper as it was; null when none did
 */
public record BatchLine(
        int number,
        String file,
        @Nullable PaperFacts facts,
        List<Trouble> troubles,
        @Nullable HoldingCode kept,
        @Nullable SigningRefusal left) {
    public BatchLine {
        troubles = List.copyOf(troubles);
    }

    /** What stands on the paper; empty when something in the line is wrong. */
    public Optional<PaperFacts> readable() {
        return Optional.ofNullable(facts);
    }

    /** By which scan and line find each other: the name without its folder, in small letters. */
    public static String key(String file) {
        return FileName.of(VietnameseText.line(file)).value().toLowerCase(Locale.ROOT);
    }

    /** Never what stands in it: personal data stay out of logs. */
    @Override
    public String toString() {
        return "BatchLine " + number;
    }
}
