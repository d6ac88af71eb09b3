// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.QueueOffices;
import vn.motcua.intake.queue.UsualQueue;
import vn.motcua.organisation.Units;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.People;
import vn.motcua.testing.SampleCounter;
import vn.motcua.testing.SampleStaff;

/** The number of whoever sits at the counter, on the page where their dossier is received. */
@BrowserTest
class NumberInHandIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final People people;
    private final QueueOffice office;
    private final long marriage;

    NumberInHandIT(
            People people,
            @Autowired QueueOffices offices,
            @Autowired UsualQueue usual,
            @Autowired Units units,
            @Autowired Catalogue catalogue) {
        this.people = people;
        long unit = units.tree().find(SampleStaff.EA_TAM, DAY).orElseThrow().id();
        usual.open(unit);
        this.office = offices.ofUnit(unit).orElseThrow();
        ProcedureCode code = new ProcedureCode(SampleCounter.MARRIAGE);
        this.marriage = catalogue.inForce(code, DAY).orElseThrow().id();
    }

    @Test
    void the_number_is_seen_at_reception_and_ends_when_the_dossier_is_saved() {
        Caller officer = people.as("receptionist");
        callsSomebody(officer);

        assertThat(officer.get("/tiep-nhan").body()).contains("class=\"in-hand\"");
        CounterCaller.open(officer).filled(marriage).press("receive");

        assertThat(officer.get("/tiep-nhan").body()).doesNotContain("class=\"in-hand\"");
    }

    private void callsSomebody(Caller officer) {
        String door = "/xep-hang/" + office.screens().text();
        Caller phone = people.nobody();
        phone.get(door);
        phone.send(door, "group", "A", "priority", "");
        officer.get("/so-thu-tu");
        String counter = Long.toString(office.counters().getFirst().id());
        officer.send("/so-thu-tu", "do", "sit", "counter", counter);
        officer.get("/so-thu-tu");
        officer.send("/so-thu-tu", "do", "next", "ticket", "0");
    }
}
