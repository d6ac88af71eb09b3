// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.util.Optional;

/**
 * Where on a paper stands what comes after its text.
 *
 * @param number for the number and symbol (số, ký hiệu); empty when the paper has it already
 * @param date for the place and date of issue; empty when the paper has it already
 * @param signature for the image of the personal signature
 * @param seal for the image of the seal; empty for the usual place
 */
public record PaperPlaces(
        Optional<Place> number, Optional<Place> date, Place signature, Optional<Place> seal) {
    /** The width of a round seal in points: 36 mm. Product default, ADR 0040. */
    private static final float SEAL = 36 / 25.4f * 72;

    /** The part of the signature that the seal covers. */
    private static final float COVERED = 1 / 3f;

    /**
     * The place of the seal. Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, Mục II, khoản 8: in its
     * real size, over about a third of the signature, to the left.
     */
    public Place sealPlace() {
        return seal.orElseGet(() -> {
            float right = signature.x() + signature.width() * COVERED;
            float middle = signature.y() + signature.height() / 2;
            return new Place(
                    signature.page(),
                    Math.max(0, right - SEAL),
                    Math.max(0, middle - SEAL / 2),
                    SEAL,
                    SEAL);
        });
    }
}
