// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate;

import vn.motcua.catalogue.Money;
import vn.motcua.dossier.act.WhyNot;
import vn.motcua.fee.till.Taken;
import vn.motcua.intake.book.BookKind;

/** What became of a visit to be done at once. Whatever is not {@link Done} wrote nothing at all. */
public sealed interface LaneAnswer {
    /** Done, now or by the same request before. */
    record Done(long visit) implements LaneAnswer {}

    /** A case cannot be received or signed so. */
    record Denied(WhyNot why) implements LaneAnswer {}

    /** The price is another one than the applicant was told, such as after midnight. */
    record PriceChanged(Money total) implements LaneAnswer {}

    /** The book of this year is closed. */
    record BookClosed(BookKind book) implements LaneAnswer {}

    /** The number given while the counter was cut off is not held for it any more. */
    record NumberGone(int number) implements LaneAnswer {}

    /** The money cannot be taken so. */
    record NotPaid(Taken.Reason reason) implements LaneAnswer {}

    /** There is no price for it: far too much, or no procedure in force. */
    record NoPrice() implements LaneAnswer {}
}
