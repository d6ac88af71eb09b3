// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.signing.check.PaperFields;

/**
 * Where on a paper stands what comes after its text.
 *
 * @param written for what the clerk writes, by the name of the field in {@link
 *     PaperFields#WRITTEN}; what the paper has already is left out
 * @param signature for the image of the personal signature
 * @param seal for the image of the seal; empty for the usual place
 */
public record PaperPlaces(Map<String, Place> written, Place signature, Optional<Place> seal) {
    public PaperPlaces {
        written = Map.copyOf(written);
    }

    /**
     * On a paper that keeps number and date each in one piece.
     *
     * @param number for the number and symbol (số, ký hiệu); empty when the paper has it already
     * @param date for the date of issue; empty when the paper has it already
     * @param signature for the image of the personal signature
     * @param seal for the image of the seal; empty for the usual place
     */
    public PaperPlaces(
            Optional<Place> number, Optional<Place> date, Place signature, Optional<Place> seal) {
        this(written(number, date), signature, seal);
    }

    private static Map<String, Place> written(Optional<Place> number, Optional<Place> date) {
        Map<String, Place> written = new HashMap<>();
        number.ifPresent(place -> written.put(PaperFields.NUMBER, place));
        date.ifPresent(place -> written.put(PaperFields.DATE, place));
        return written;
    }

    /** The width of a round seal in points: 36 mm. Product default, ADR 0040. */
    private static final float SEAL = 36 / 25.4f * 72;

    /** A box of that size, wherever it stands. */
    static final Place USUAL_SEAL = new Place(1, 0, 0, SEAL, SEAL);

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
