// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.till.Receipts.Booked;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;

/**
 * The till of an officer (két): takes money and gives receipts. A call joins the transaction of its
 * caller, so that a case and its money are kept together or not at all.
 */
@Service
public class Till {
    private final Access access;
    private final Receipts receipts;
    private final CashBoxes boxes;
    private final InstantSource clock;

    /** A till at this clock; the program has one, and a demo plays its past at another. */
    public Till(Access access, Receipts receipts, CashBoxes boxes, InstantSource clock) {
        this.access = access;
        this.receipts = receipts;
        this.boxes = boxes;
        this.clock = clock;
    }

    /** The same till at another clock; its calls need a transaction around them. */
    public Till at(InstantSource past) {
        return new Till(access, receipts, boxes, past);
    }

    /**
     * Books a payment into the box of {@code staff} and gives a receipt; the same key again gives
     * the same receipt and books nothing. The number of the receipt is locked until the transaction
     * ends, so this is best the last thing a transaction does.
     */
    @Transactional
    public Taken take(Staff staff, Payment payment, PaymentKey key) {
        Optional<Booked> before = receipts.booked(key);
        if (before.isPresent()) {
            return again(before.get(), payment);
        }
        if (!access.may(staff, Action.TAKE_PAYMENT, payment.unit().unit().code())) {
            return new Taken.Refused(Taken.Reason.NOT_ALLOWED);
        }
        if (payment.total().equals(Money.ZERO)) {
            return new Taken.Refused(Taken.Reason.NOTHING_TO_PAY);
        }
        if (payment.isGivenTooLittle()) {
            return new Taken.Refused(Taken.Reason.GIVEN_TOO_LITTLE);
        }
        return book(staff, payment, key);
    }

    private Taken book(Staff staff, Payment payment, PaymentKey key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Long> box = boxes.open(payment.unit(), staff.id(), now);
        if (box.isEmpty()) {
            return new Taken.Refused(Taken.Reason.BOX_CLOSED);
        }
        Receipts.Entry entry = new Receipts.Entry(staff.id(), now, box.get());
        Optional<Long> added = receipts.add(payment, key, entry);
        return added.<Taken>map(id -> new Taken.Done(found(id), false))
                .orElseGet(() -> again(receipts.booked(key).orElseThrow(), payment));
    }

    private Taken again(Booked booked, Payment payment) {
        return booked.print().equals(PaymentPrint.of(payment))
                ? new Taken.Done(found(booked.receipt()), true)
                : new Taken.Refused(Taken.Reason.KEY_REUSED);
    }

    private Receipt found(long id) {
        return receipts.find(id).orElseThrow();
    }
}
