// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.time.LocalDate;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.QueueOffices;
import vn.motcua.intake.queue.UsualQueue;
import vn.motcua.organisation.Units;
import vn.motcua.testing.SampleStaff;

/** The queue of the commune Ea Tam in the sample office. */
final class SampleQueue {
    private final QueueOffices offices;
    private final UsualQueue usual;
    private final long unit;

    SampleQueue(QueueOffices offices, UsualQueue usual, Units units) {
        this.offices = offices;
        this.usual = usual;
        this.unit =
                units.tree()
                        .find(SampleStaff.EA_TAM, LocalDate.of(2026, 11, 20))
                        .orElseThrow()
                        .id();
    }

    QueueOffice office() {
        usual.open(unit);
        return offices.ofUnit(unit).orElseThrow();
    }

    String kiosk() {
        return "/lay-so/" + office().kiosk().text();
    }

    String door() {
        return "/xep-hang/" + office().screens().text();
    }

    String room() {
        return "/man-hinh-cho/" + office().screens().text();
    }

    String sign(int counter) {
        return "/man-hinh-quay/" + office().screens().text() + "/" + counter;
    }
}
