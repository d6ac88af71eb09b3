// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.util.Map;
import vn.motcua.signing.check.PaperFields;

/**
 * What the clerk puts on a paper before sealing it: số, ký hiệu và thời gian ban hành (Nghị định
 * 30/2020/NĐ-CP, Điều 15).
 *
 * @param words as they are printed, by the name of the field in {@link PaperFields#WRITTEN}; what a
 *     paper has no field for is not printed
 */
public record Numbering(Map<String, String> words) {
    public Numbering {
        words = Map.copyOf(words);
    }

    /**
     * For a paper that has both in one piece.
     *
     * @param number as it is printed, such as {@code 12/GXN-UBND}
     * @param date as it is printed, such as {@code ngày 20 tháng 11 năm 2026}
     */
    public Numbering(String number, String date) {
        this(Map.of(PaperFields.NUMBER, number, PaperFields.DATE, date));
    }
}
