// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office promises on the receipt besides the day: originals that were taken to be copied
 * or compared go back to their owner (Nghị định 61/2018/NĐ-CP; Thông tư 03/2025/TT-VPCP, Phụ lục I,
 * mẫu số 01), and how the applicant is told.
 *
 * @param originals names of the papers whose originals are given back
 * @param notice how the applicant is told; null when nothing was said
 */
public record Promises(List<String> originals, @Nullable NoticeChannel notice) {
    /** Nothing was promised. */
    public static final Promises NONE = new Promises(List.of(), null);

    public Promises {
        originals = List.copyOf(originals);
    }
}
