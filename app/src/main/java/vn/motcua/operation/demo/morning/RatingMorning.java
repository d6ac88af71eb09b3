// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.RatingCodes;
import vn.motcua.evaluation.Level;
import vn.motcua.evaluation.Opinion;
import vn.motcua.evaluation.RatingCode;
import vn.motcua.evaluation.RatingDesk;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.operation.database.InstallationMarks;
import vn.motcua.operation.demo.jdbc.EndedDossiers;
import vn.motcua.organisation.StoredUnit;

/**
 * Some who came lately say how content they were: enough on the public page for figures, paper
 * slips enough at one commune, too few at the others.
 */
@Component
@Order(12)
class RatingMorning implements MorningPart {
    private static final String MARK = "demo.ratings";
    private static final long SEED = 20_251_120L;
    private static final int BY_PAGE = 7;
    private static final int BY_PAPER = 6;

    /** What people write, most of them nothing. */
    private static final List<String> COMMENTS =
            List.of(
                    "",
                    "",
                    "Nhanh, không phải đi lại nhiều lần.",
                    "",
                    "Cán bộ hướng dẫn dễ hiểu.",
                    "",
                    "",
                    "Chờ hơi lâu vào sáng thứ Hai.",
                    "",
                    "Nên có ghế cho người già.");

    private final InstallationMarks marks;
    private final Surroundings.Registers registers;
    private final StaffRegister staff;
    private final EndedDossiers dossiers;
    private final Slips slips;
    private final InstantSource clock;

    RatingMorning(
            InstallationMarks marks,
            Surroundings.Registers registers,
            StaffRegister staff,
            EndedDossiers dossiers,
            Slips slips,
            InstantSource clock) {
        this.marks = marks;
        this.registers = registers;
        this.staff = staff;
        this.dossiers = dossiers;
        this.slips = slips;
        this.clock = clock;
    }

    /** Where slips get codes, and are filled in. */
    @Component
    record Slips(RatingCodes codes, RatingDesk desk) {
        RatingCode code(DossierCode dossier) {
            return RatingCode.parse(codes.code(dossier)).orElseThrow();
        }
    }

    @Override
    public void load(Path folder) {
        LocalDate today = VietnamTime.day(clock.instant());
        Surroundings surroundings = registers.on(today);
        if (marks.read(MARK).isPresent() || !surroundings.haveCommunes()) {
            return;
        }
        marks.write(MARK, clock.instant().toString());
        Random random = new Random(SEED);
        int papers = BY_PAPER;
        for (StoredUnit commune : surroundings.communes()) {
            rate(commune, random, papers, today);
            papers = papers / 2;
        }
    }

    private void rate(StoredUnit commune, Random random, int papers, LocalDate today) {
        List<DossierCode> ended = everySecond(dossiers.last(commune.id(), 2 * (BY_PAGE + papers)));
        Optional<Staff> third =
                staff.holders(Role.PROCEDURE_CONTROL, commune.unit().code(), today).stream()
                        .findFirst();
        for (int place = 0; place < ended.size(); place++) {
            RatingCode code = slips.code(ended.get(place));
            Opinion opinion = opinion(random);
            if (place < BY_PAGE) {
                slips.desk().rate(code, opinion);
            } else {
                third.ifPresent(one -> slips.desk().enter(one, code, opinion));
            }
        }
    }

    /** Nobody hears from all. */
    private static List<DossierCode> everySecond(List<DossierCode> all) {
        return IntStream.range(0, all.size() / 2).mapToObj(at -> all.get(2 * at)).toList();
    }

    private static Opinion opinion(Random random) {
        int said = random.nextInt(10);
        Level level =
                said == 0 ? Level.NOT_SATISFIED : said < 5 ? Level.SATISFIED : Level.VERY_SATISFIED;
        return new Opinion(level, COMMENTS.get(random.nextInt(COMMENTS.size())));
    }
}
