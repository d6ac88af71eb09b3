// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.fee.till.APayment;
import vn.motcua.fee.till.Payment;
import vn.motcua.fee.till.PaymentKey;
import vn.motcua.fee.till.Receipt;
import vn.motcua.fee.till.Taken;
import vn.motcua.fee.till.Till;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.identity.account.NewPost;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleStaff;

/**
 * People of Ea Tam who take money, each hired for one test, so that nobody else’s box is touched.
 *
 * @param till where money is taken
 * @param register of the staff
 * @param units of the office
 */
record FeePeople(@Autowired Till till, @Autowired StaffRegister register, @Autowired Units units) {
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** Somebody new with these roles at Ea Tam. */
    static People.Person hired(People people, Role... roles) {
        return people.hire(
                java.util.Arrays.stream(roles)
                        .map(role ->
                                new NewPost(
                                        role, SampleStaff.EA_TAM, LocalDate.of(2020, 1, 1), null))
                        .toArray(NewPost[]::new));
    }

    /** They take so much in cash. */
    Receipt takes(People.Person person, long dong) {
        return takes(person, APayment.cash(unit(), dong, dong));
    }

    /** They take this. */
    Receipt takes(People.Person person, Payment payment) {
        Staff staff = register.find(person.id(), DAY).orElseThrow();
        Taken taken = till.take(staff, payment, new PaymentKey(UUID.randomUUID().toString()));
        if (taken instanceof Taken.Done done) {
            return done.receipt();
        }
        throw new AssertionError("not taken: " + taken);
    }

    /** The commune. */
    StoredUnit unit() {
        return units.tree().find(SampleStaff.EA_TAM, DAY).orElseThrow();
    }
}
