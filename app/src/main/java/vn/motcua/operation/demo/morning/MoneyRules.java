// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.fee.Reliefs;
import vn.motcua.fee.bank.BankAccount;
import vn.motcua.fee.bank.BankAccounts;
import vn.motcua.fee.till.ReceiptSeries;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.operation.database.InstallationMarks;
import vn.motcua.organisation.StoredUnit;

/** What is set before money is taken: reliefs and accounts that never were, letters of receipts. */
@Component
@Order(2)
class MoneyRules implements MorningPart {
    /** The mark of an installation that has them, with the moment of it. */
    private static final String MARK = "demo.money-rules";

    private final InstallationMarks marks;
    private final Surroundings.Registers registers;
    private final StaffRegister register;
    private final Books books;
    private final InstantSource clock;

    MoneyRules(
            InstallationMarks marks,
            Surroundings.Registers registers,
            StaffRegister register,
            Books books,
            InstantSource clock) {
        this.marks = marks;
        this.registers = registers;
        this.register = register;
        this.books = books;
        this.clock = clock;
    }

    /** What is set before money is taken. */
    @Component
    record Books(Reliefs reliefs, BankAccounts accounts, ReceiptSeries series) {
        void set(List<StoredUnit> communes, Staff head, Instant at) {
            DemoReliefs.all().forEach(rule -> reliefs.add(rule, head.id(), at));
            for (int i = 0; i < communes.size(); i++) {
                StoredUnit unit = communes.get(i);
                accounts.set(unit, account(unit, i), head.id(), at);
                series.set(unit, "A" + (char) ('B' + i), head.id(), at);
            }
        }

        private static BankAccount account(StoredUnit unit, int number) {
            return new BankAccount(
                    "970415",
                    "99990000000" + number,
                    "VietinBank (dùng thử)",
                    unit.unit().name().replace("Ủy ban nhân dân", "UBND"));
        }
    }

    @Override
    @Transactional
    public void load(Path folder) {
        LocalDate today = VietnamTime.day(clock.instant());
        Surroundings surroundings = registers.on(today);
        if (marks.read(MARK).isPresent() || !surroundings.haveCommunes()) {
            return;
        }
        register
                .holders(
                        Role.ONE_STOP_HEAD, surroundings.communes().getFirst().unit().code(), today)
                .stream()
                .findFirst()
                .ifPresent(head -> {
                    marks.write(MARK, clock.instant().toString());
                    books.set(surroundings.communes(), head, clock.instant());
                });
    }
}
