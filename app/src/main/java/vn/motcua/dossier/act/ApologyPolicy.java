// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

/**
 * When somebody is asked to apologise for a dossier that will be late. Product default: two working
 * days before the due day (ADR 0027); a letter is in time until the day before it (Nghị định
 * 61/2018/NĐ-CP, Điều 19 khoản 9).
 *
 * @param daysBefore working days before the due day, 0 to 30
 */
public record ApologyPolicy(int daysBefore) {
    private static final int MOST = 30;

    /** Two working days before. */
    public static final ApologyPolicy USUAL = new ApologyPolicy(2);

    public ApologyPolicy {
        if (daysBefore < 0 || daysBefore > MOST) {
            throw new IllegalArgumentException("0 to 30 working days before, not " + daysBefore);
        }
    }
}
