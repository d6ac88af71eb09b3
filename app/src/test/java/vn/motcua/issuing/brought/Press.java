// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.util.List;
import java.util.Map;
import vn.motcua.scanning.ShippedScans;

/** Drafts papers that were made elsewhere, signed by Y Bhăm Niê for the chairman. */
final class Press {
    static final String LINK = "http://localhost/kiem-tra/abcdefghijklmnopqrstuvwxyz";

    private static final BroughtPress PRESS = new BroughtPress(ShippedScans.scans());

    private Press() {}

    /** What becomes of it with the symbol and the spots of a form. */
    static BroughtAnswer answer(byte[] pdf, Map<String, String> form) {
        return answer(pdf, form, false);
    }

    static BroughtAnswer answer(byte[] pdf, Map<String, String> form, boolean look) {
        return PRESS.answer(
                new BroughtAsk(
                        pdf,
                        "Giấy phép xây dựng",
                        List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                        "Y Bhăm Niê",
                        List.of("Y Bhăm Niê", "H’Bliă Kđoh"),
                        form.getOrDefault("symbol", ""),
                        symbol -> symbol.matches("[A-Z-]+"),
                        LINK,
                        Spots.of(form),
                        look));
    }

    static BroughtAnswer.Placed placed(byte[] pdf, Map<String, String> form) {
        if (answer(pdf, form) instanceof BroughtAnswer.Placed placed) {
            return placed;
        }
        throw new AssertionError(faults(answer(pdf, form)));
    }

    static List<BroughtFault> faults(BroughtAnswer answer) {
        if (answer instanceof BroughtAnswer.Faulty(List<BroughtFault> faults)) {
            return faults;
        }
        throw new AssertionError("nothing is wrong with it");
    }
}
