// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.motcua.catalogue.FeeKind;

/** The figures of charges and fees (số liệu phí, lệ phí), made of the lines of receipts. */
public interface MoneyFigures {
    /** What moved at these units from a day to another, by day, procedure and kind. */
    List<Line> of(Set<Long> units, LocalDate from, LocalDate to);

    /**
     * What moved on one day for one procedure.
     *
     * @param day Vietnam day; of the voiding or refund, not of the receipt
     * @param procedure its code; empty for what belongs to none
     * @param name of the procedure; empty without one
     * @param kind phí or lệ phí
     * @param sum what moved
     */
    record Line(LocalDate day, String procedure, String name, FeeKind kind, Sum sum) {}

    /**
     * Sums of money in đồng.
     *
     * @param lines how many lines of receipts were paid
     * @param taken on receipts, also on those that were voided
     * @param relieved of them beside it
     * @param voided on receipts that were voided
     * @param back given back
     */
    record Sum(int lines, long taken, long relieved, long voided, long back) {
        /** Nothing. */
        public static final Sum NOTHING = new Sum(0, 0, 0, 0, 0);

        /** What is left. */
        public long net() {
            return taken - voided - back;
        }

        /** All of them together. */
        public static Sum of(Collection<Sum> sums) {
            return sums.stream().reduce(NOTHING, Sum::plus);
        }

        private Sum plus(Sum other) {
            return new Sum(
                    lines + other.lines,
                    taken + other.taken,
                    relieved + other.relieved,
                    voided + other.voided,
                    back + other.back);
        }
    }
}
