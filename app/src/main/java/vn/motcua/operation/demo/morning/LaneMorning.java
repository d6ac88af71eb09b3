// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.act.AtOnceDesk;
import vn.motcua.fee.Quantity;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.immediate.Ending;
import vn.motcua.intake.immediate.ImmediateService;
import vn.motcua.intake.immediate.Lane;
import vn.motcua.intake.immediate.LaneAnswer;
import vn.motcua.intake.immediate.LaneVisit;
import vn.motcua.intake.immediate.Offer;
import vn.motcua.intake.immediate.Offers;
import vn.motcua.operation.database.InstallationMarks;
import vn.motcua.organisation.StoredUnit;

/** Visits that were done at once this morning in the first commune: its books have begun. */
@Component
@Order(3)
class LaneMorning implements MorningPart {
    private static final String MARK = "demo.lane";
    private static final int SEED = 815;
    private static final int VISITS = 9;
    private static final int MOST_PAGES = 6;
    private static final int MOST_COPIES = 4;
    private static final int QUICK = 12;
    private static final int SLOW = 55;

    /** After all that was received before, and settled before the minute is over. */
    private static final int SECONDS = 3;

    private final InstallationMarks marks;
    private final Surroundings.Registers registers;
    private final StaffRegister register;
    private final Work work;
    private final InstantSource clock;

    LaneMorning(
            InstallationMarks marks,
            Surroundings.Registers registers,
            StaffRegister register,
            Work work,
            InstantSource clock) {
        this.marks = marks;
        this.registers = registers;
        this.register = register;
        this.work = work;
        this.clock = clock;
    }

    /** Where it is done. */
    @Component
    record Work(Lane lane, Ending ending, Offers offers, AtOnceDesk desk) {}

    @Override
    @Transactional
    public void load(Path folder) {
        LocalDate today = VietnamTime.day(clock.instant());
        Surroundings surroundings = registers.on(today);
        if (marks.read(MARK).isPresent() || !surroundings.haveCommunes()) {
            return;
        }
        StoredUnit commune = surroundings.communes().getFirst();
        List<Staff> officers =
                register.holders(Role.RECEPTIONIST, commune.unit().code(), today).stream()
                        .flatMap(one -> register.find(one.id(), today).stream())
                        .limit(1)
                        .toList();
        List<Offer> offers = work.offers().on(today, commune.unit().level());
        if (officers.isEmpty() || offers.isEmpty()) {
            return;
        }
        marks.write(MARK, clock.instant().toString());
        play(folder, commune, officers, offers);
    }

    private void play(Path folder, StoredUnit commune, List<Staff> officers, List<Offer> offers) {
        Random random = new Random(SEED);
        Crowd crowd = new Crowd(folder, random);
        OfficeDays days = new OfficeDays(VietnamTime.local(clock.instant()));
        Instant begin = VietnamTime.instant(days.moment(days.last())).plusSeconds(1);
        StageClock past = new StageClock();
        for (int visit = 0; visit < VISITS; visit++) {
            past.set(begin.plusSeconds((long) visit * SECONDS));
            Staff officer = officers.get(visit % officers.size());
            serve(new Played(past, officer, commune), offers, new Luck(crowd, random));
        }
    }

    private record Luck(Crowd crowd, Random random) {}

    private record Played(StageClock past, Staff officer, StoredUnit commune) {}

    private void serve(Played played, List<Offer> offers, Luck luck) {
        StoredUnit commune = played.commune();
        Staff officer = played.officer();
        List<Staff> signers = work.desk().at(played.past()).signers(commune.unit().code(), officer);
        if (signers.isEmpty()) {
            return;
        }
        LaneVisit wanted = wanted(commune, signers.getFirst().id(), offers, luck);
        LaneAnswer answer = work.lane().at(played.past()).serve(officer, wanted, FormKey.next());
        if (!(answer instanceof LaneAnswer.Done done)) {
            throw new IllegalStateException("the demo is not served: " + answer);
        }
        played.past().set(played.past().instant().plus(Lane.UNDO));
        work.ending().at(played.past()).settle(done.visit());
    }

    private static LaneVisit wanted(
            StoredUnit commune, AccountId signer, List<Offer> offers, Luck luck) {
        Offer offer = offers.get(luck.random().nextInt(Math.min(2, offers.size())));
        return new LaneVisit(
                commune,
                new LaneVisit.Who(luck.crowd().next(), "", null),
                signer,
                List.of(line(offer, luck.random())),
                List.of(),
                new LaneVisit.Payment(false, null, null),
                luck.random().nextInt(QUICK, SLOW));
    }

    private static LaneVisit.Line line(Offer offer, Random random) {
        List<String> documents = offer.service().documents();
        int pages = 1 + random.nextInt(MOST_PAGES);
        int copies = 1 + random.nextInt(MOST_COPIES);
        boolean cases = offer.service().counting() == ImmediateService.Counting.CASES;
        return new LaneVisit.Line(
                offer,
                documents.get(random.nextInt(documents.size())),
                cases ? new Quantity(1, 1, copies) : new Quantity(pages, copies));
    }
}
