// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.fee.till.Corrected.Reason;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;

/**
 * Mends what was booked: voids receipts and gives money back. Nothing is taken out of the books;
 * each mending is an entry of its own.
 */
@Service
public class Corrections {
    private final Access access;
    private final CorrectionBook book;
    private final CashBoxes boxes;
    private final InstantSource clock;

    /** The one whose time is that of {@code clock}. */
    public Corrections(Access access, CorrectionBook book, CashBoxes boxes, InstantSource clock) {
        this.access = access;
        this.book = book;
        this.boxes = boxes;
        this.clock = clock;
    }

    /**
     * Voids a receipt while its cash box is open: whoever gave it the same day, or who may void
     * those of others. What was paid leaves that box again.
     */
    @Transactional
    public Corrected voids(Staff staff, long receipt, String reason) {
        Optional<ReceiptFile> held = book.hold(receipt);
        if (held.isEmpty()) {
            return refused(Reason.NOT_THERE);
        }
        Optional<Reason> fault = againstVoiding(staff, held.get(), reason);
        if (fault.isPresent()) {
            return refused(fault.get());
        }
        long box = held.get().receipt().taking().box();
        if (!boxes.hold(box)) {
            return refused(Reason.BOX_CLOSED);
        }
        book.voided(receipt, reason.strip(), new Receipts.Entry(staff.id(), now(), box));
        return new Corrected.Done(book.file(receipt).orElseThrow());
    }

    private Optional<Reason> againstVoiding(Staff staff, ReceiptFile file, String reason) {
        if (!mayVoid(staff, file.receipt())) {
            return Optional.of(Reason.NOT_ALLOWED);
        }
        if (file.voided() != null) {
            return Optional.of(Reason.VOIDED);
        }
        if (!file.refunds().isEmpty()) {
            return Optional.of(Reason.REFUNDED);
        }
        return reason.isBlank() ? Optional.of(Reason.NO_REASON) : Optional.empty();
    }

    /** True when {@code staff} may void this receipt today, as far as rights go. */
    public boolean mayVoid(Staff staff, Receipt receipt) {
        var unit = receipt.payment().unit().unit().code();
        boolean own =
                receipt.taking().by().equals(staff.id())
                        && VietnamTime.day(receipt.taking().at()).equals(VietnamTime.day(now()))
                        && access.may(staff, Action.TAKE_PAYMENT, unit);
        return own || access.may(staff, Action.VOID_RECEIPT, unit);
    }

    /**
     * Gives money back, all or part of what was paid and is not given back yet. Cash comes out of
     * today’s box of {@code staff}. The same key again gives back once.
     */
    @Transactional
    public Corrected refund(Staff staff, Refunding refunding, PaymentKey key) {
        Optional<ReceiptFile> held = book.hold(refunding.receipt());
        if (held.isEmpty()) {
            return refused(Reason.NOT_THERE);
        }
        Optional<Long> served = book.served(key);
        if (served.isPresent()) {
            return served.get() == refunding.receipt()
                    ? new Corrected.Done(held.get())
                    : refused(Reason.KEY_REUSED);
        }
        Optional<Reason> fault = againstRefund(staff, held.get(), refunding);
        return fault.map(Corrections::refused)
                .orElseGet(() -> refunds(staff, held.get(), refunding, key));
    }

    private Corrected refunds(Staff staff, ReceiptFile file, Refunding refunding, PaymentKey key) {
        StoredUnit unit = file.receipt().payment().unit();
        Optional<Long> box = boxes.openAlone(unit, staff.id(), now());
        if (box.isEmpty()) {
            return refused(Reason.BOX_CLOSED);
        }
        boolean inCash = refunding.way() == Refund.Way.CASH;
        if (inCash && boxes.cashIn(box.get()) < refunding.total().dong()) {
            return refused(Reason.NOT_ENOUGH_CASH);
        }
        Receipts.Entry entry = new Receipts.Entry(staff.id(), now(), box.get());
        if (!book.refunded(refunding, key, entry)) {
            return refused(Reason.KEY_REUSED);
        }
        return new Corrected.Done(book.file(refunding.receipt()).orElseThrow());
    }

    private Optional<Reason> againstRefund(Staff staff, ReceiptFile file, Refunding refunding) {
        var unit = file.receipt().payment().unit().unit().code();
        if (!access.may(staff, Action.REFUND_PAYMENT, unit)) {
            return Optional.of(Reason.NOT_ALLOWED);
        }
        if (file.voided() != null) {
            return Optional.of(Reason.VOIDED);
        }
        if (file.left().isZero()) {
            return Optional.of(Reason.REFUNDED);
        }
        if (refunding.reason().isBlank()) {
            return Optional.of(Reason.NO_REASON);
        }
        if (refunding.paper().isBlank()) {
            return Optional.of(Reason.NO_PAPER);
        }
        return isLeft(file, refunding) ? Optional.empty() : Optional.of(Reason.TOO_MUCH);
    }

    private static boolean isLeft(ReceiptFile file, Refunding refunding) {
        int lines = file.receipt().payment().lines().size();
        return !refunding.lines().isEmpty()
                && refunding.lines().stream()
                        .allMatch(part ->
                                part.line() <= lines
                                        && !part.money().isMoreThan(file.left(part.line())));
    }

    private static Corrected refused(Reason reason) {
        return new Corrected.Refused(reason);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
