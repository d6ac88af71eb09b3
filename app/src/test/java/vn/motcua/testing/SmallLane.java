// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.Quantity;
import vn.motcua.identity.Role;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.immediate.Lane;
import vn.motcua.intake.immediate.LaneAnswer;
import vn.motcua.intake.immediate.LaneVisit;
import vn.motcua.intake.immediate.Offer;
import vn.motcua.intake.immediate.Offers;
import vn.motcua.intake.visit.Visit;
import vn.motcua.intake.visit.Visits;
import vn.motcua.process.StandardProcess;

/** A {@link SmallDesk} where copies are certified while people wait. */
public final class SmallLane implements AutoCloseable {
    private final SmallDesk desk;

    private SmallLane(SmallDesk desk) {
        this.desk = desk;
    }

    /** The lane over this database, at {@code now}. */
    public static SmallLane open(DataSource database, Path data, Instant now) {
        SmallDesk desk = SmallDesk.open(database, data, now);
        desk.publishes(
                AProcedure.whole(), StandardProcess.of(new ProcessingTime(1, LimitUnit.SAME_DAY)));
        return new SmallLane(desk);
    }

    /** The desk behind it. */
    public SmallDesk desk() {
        return desk;
    }

    /** A part of the program. */
    public <T> T bean(Class<T> type) {
        return desk.office().bean(type);
    }

    /** Copies of a paper. */
    public LaneVisit.Line copies(String document, int pages, int copies) {
        Offer offer =
                bean(Offers.class)
                        .on(
                                VietnamTime.day(Instant.parse("2026-11-02T01:00:00Z")),
                                desk.unit().unit().level())
                        .getFirst();
        return new LaneVisit.Line(offer, document, new Quantity(pages, copies));
    }

    /** Somebody who brings this and pays in cash. */
    public LaneVisit brings(@Nullable Money told, LaneVisit.Line... lines) {
        return new LaneVisit(
                desk.unit(),
                new LaneVisit.Who(SmallOffice.applicant(), "Buôn Wiao A", null),
                desk.account(Role.APPROVER),
                List.of(lines),
                List.of(),
                new LaneVisit.Payment(false, null, told),
                14);
    }

    /** What becomes of it at the counter. */
    public LaneAnswer serves(LaneVisit wanted, FormKey key) {
        return bean(Lane.class).serve(desk.as(Role.RECEPTIONIST), wanted, key);
    }

    /** The visit it makes. */
    public Visit served(LaneVisit wanted) {
        LaneAnswer answer = serves(wanted, FormKey.next());
        if (answer instanceof LaneAnswer.Done done) {
            return visit(done.visit());
        }
        throw new AssertionError("not done: " + answer);
    }

    /** The visit of this key. */
    public Visit visit(long id) {
        return bean(Visits.class).find(id).orElseThrow();
    }

    @Override
    public void close() {
        desk.close();
    }
}
