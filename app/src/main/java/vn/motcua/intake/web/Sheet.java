// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.QrDrawing;

/**
 * A paper handed out at the counter, in the words of its form; always in Vietnamese.
 *
 * @param above the authority over the unit; empty for the highest
 * @param unit that hands it out
 * @param department what its one-stop department is called
 * @param number of the paper
 * @param placeAndDate such as {@code Ea Tam, ngày 20 tháng 11 năm 2026}
 * @param lines what is told, label and value, in the order of the form
 * @param papers handed in; empty on forms that list none
 * @param items what is missing, on form 02; empty on others
 * @param signer who received it; empty when unknown
 * @param qr the code that opens the public page; null when there is none
 */
record Sheet(
        String above,
        String unit,
        String department,
        String number,
        String placeAndDate,
        List<Line> lines,
        List<Row> papers,
        List<String> items,
        String signer,
        @Nullable QrDrawing qr) {

    /** One line of the form. */
    record Line(String label, String value) {}

    /** One paper handed in. */
    record Row(int number, String name, int originals, int copies) {}
}
