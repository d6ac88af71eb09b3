// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import vn.motcua.catalogue.Money;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/** The till of a small desk, at a clock that tests set. */
final class ATill implements AutoCloseable {
    private final SmallDesk desk;
    private final AtomicInteger keys = new AtomicInteger();

    private ATill(SmallDesk desk) {
        this.desk = desk;
    }

    /** Over this database, on Friday 20/11/2026 at 08:42. */
    static ATill open(DataSource database, Path data) {
        return new ATill(SmallDesk.open(database, data, SmallOffice.NOW));
    }

    /** Lets it be that moment in Vietnam. */
    void itIs(String local) {
        desk.itIs(local);
    }

    /** The one who has this role. */
    Staff as(Role role) {
        return desk.as(role);
    }

    /** The commune they all work at. */
    StoredUnit unit() {
        return desk.unit();
    }

    /** Another commune. */
    StoredUnit otherUnit() {
        return desk.otherUnit();
    }

    /** The receptionist takes so much in cash. */
    Receipt takes(long dong) {
        return takes(Role.RECEPTIONIST, dong);
    }

    /** Somebody takes so much in cash. */
    Receipt takes(Role role, long dong) {
        return receipt(tries(role, APayment.cash(unit(), dong, dong)));
    }

    /** The receptionist takes this. */
    Receipt takes(Payment payment) {
        return receipt(tries(Role.RECEPTIONIST, payment));
    }

    /** What comes of taking it. */
    Taken tries(Role role, Payment payment) {
        return bean(Till.class).take(as(role), payment, key());
    }

    private static Receipt receipt(Taken taken) {
        if (taken instanceof Taken.Done done) {
            return done.receipt();
        }
        throw new AssertionError("not taken: " + taken);
    }

    /** A key nobody used before. */
    PaymentKey key() {
        return new PaymentKey("a-till-" + keys.incrementAndGet());
    }

    /** The box into which a receipt went, as it stands. */
    CashBox box(Receipt receipt) {
        return bean(CashBoxes.class).find(receipt.taking().box()).orElseThrow();
    }

    /** The receptionist counts so much in the box of a receipt and closes it. */
    void closes(Receipt receipt, long dong) {
        bean(BoxKeeping.class)
                .close(
                        as(Role.RECEPTIONIST),
                        receipt.taking().box(),
                        CashCount.of(new Money(dong)),
                        "")
                .ifPresent(refusal -> {
                    throw new AssertionError("not closed: " + refusal);
                });
    }

    Corrections corrections() {
        return bean(Corrections.class);
    }

    /** A part of the program. */
    <T> T bean(Class<T> type) {
        return desk.office().bean(type);
    }

    @Override
    public void close() {
        desk.close();
    }
}
