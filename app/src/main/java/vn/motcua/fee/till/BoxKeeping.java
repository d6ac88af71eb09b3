// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Money;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;

/** The keeping of cash boxes: change money at the beginning, counting and closing at the end. */
@Service
public class BoxKeeping {
    private final Access access;
    private final CashBoxes boxes;
    private final InstantSource clock;

    /** The one whose time is that of {@code clock}. */
    public BoxKeeping(Access access, CashBoxes boxes, InstantSource clock) {
        this.access = access;
        this.boxes = boxes;
        this.clock = clock;
    }

    /** Why something is not done. */
    public enum Refusal {
        /** Not somebody who may do it with this box. */
        NOT_ALLOWED,
        /** One is open already. */
        ALREADY_OPEN,
        /** It is closed. */
        CLOSED,
        /** What is counted is not what should be there, and no reason is told. */
        DIFFERENCE;

        /** The word in message keys, such as {@code already-open}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Opens the box of today, or the next one after the last was closed, with change money. */
    @Transactional
    public Optional<Refusal> open(Staff staff, StoredUnit unit, Money change) {
        if (!access.may(staff, Action.TAKE_PAYMENT, unit.unit().code())) {
            return Optional.of(Refusal.NOT_ALLOWED);
        }
        Optional<Long> opened = boxes.openNext(unit, staff.id(), now());
        opened.ifPresent(box -> boxes.setFloat(box, change, entry(staff, box)));
        return opened.isPresent() ? Optional.empty() : Optional.of(Refusal.ALREADY_OPEN);
    }

    /** Mends the change money of one’s own box while it is open. */
    @Transactional
    public Optional<Refusal> change(Staff staff, CashBox box, Money change) {
        if (!box.officer().equals(staff.id())) {
            return Optional.of(Refusal.NOT_ALLOWED);
        }
        if (!boxes.hold(box.id())) {
            return Optional.of(Refusal.CLOSED);
        }
        boxes.setFloat(box.id(), change, entry(staff, box.id()));
        return Optional.empty();
    }

    /**
     * Counts and closes a box for good: its owner, or who closes those of others at {@code unit}. A
     * difference needs a reason.
     */
    @Transactional
    public Optional<Refusal> close(Staff staff, long box, CashCount count, String reason) {
        Optional<CashBox> found = boxes.find(box);
        if (found.isEmpty() || !mayClose(staff, found.get())) {
            return Optional.of(Refusal.NOT_ALLOWED);
        }
        long expected = boxes.cashIn(box);
        if (!boxes.hold(box)) {
            return Optional.of(Refusal.CLOSED);
        }
        boolean differs = count.total().dong() != expected;
        if (differs && reason.isBlank()) {
            return Optional.of(Refusal.DIFFERENCE);
        }
        String why = differs ? reason.strip() : "";
        boxes.close(box, count, new CashBoxes.Closing(staff.id(), now(), expected, why));
        return Optional.empty();
    }

    /** True when {@code staff} may close this box. */
    public boolean mayClose(Staff staff, CashBox box) {
        return box.officer().equals(staff.id())
                || access.may(staff, Action.CLOSE_CASH_BOX, box.unit().unit().code());
    }

    private Receipts.Entry entry(Staff staff, long box) {
        return new Receipts.Entry(staff.id(), now(), box);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
