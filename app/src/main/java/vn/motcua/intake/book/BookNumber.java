// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book;

import java.util.Locale;

/**
 * The number of a certification (số chứng thực): the running number with volume, year and kind.
 * Nghị định 23/2015/NĐ-CP, Điều 13 khoản 2.
 *
 * @param number running number of the year, from 1
 * @param volume of the book
 * @param year of the book
 * @param kind of the book
 */
public record BookNumber(int number, int volume, int year, BookKind kind) {
    /** The volume as papers name it, such as {@code 01/2026-SCT/BS}. */
    public String book() {
        return String.format(Locale.ROOT, "%02d/%d-%s", volume, year, kind.symbol());
    }

    /** As it stands on the certified paper, such as {@code 1842, quyển số 01/2026-SCT/BS}. */
    public String text() {
        return running() + ", quyển số " + book();
    }

    /** The running number; one figure gets a zero before it. */
    public String running() {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
