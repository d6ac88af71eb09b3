// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.Hash;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.StopReason;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierImport;
import vn.motcua.dossier.DossierTimes;
import vn.motcua.dossier.ImportedDossier;
import vn.motcua.dossier.Outcome;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.Units;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;

/** The dossiers of the {@link SampleOffice}: the same ones in every run. */
final class SampleDossiers {
    private static final int SINCE_JANUARY = 1200;

    /** Places in the list of procedures, which comes by code. */
    private static final int DISABILITY = 1;

    private static final int LAND = 2;
    private static final int MARITAL = 3;
    private static final List<String> PEOPLE =
            List.of(
                    "Nguyễn Thị Hòa",
                    "Y Wan Mlô",
                    "H’Len Byă",
                    "Trần Văn Đức",
                    "Lê Quốc Khánh",
                    "Phạm Thị Bích Ngọc",
                    "Ksơr H’Nhiên",
                    "Đặng Văn Sơn",
                    "Hoàng Văn Pẩu");

    private final List<StoredUnit> units;
    private final List<StoredProcedure> procedures;
    private final DueDateCalculator calculator = DueDateCalculator.national();
    private final Random random = new Random(20_261_120);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<ImportedDossier> dossiers = new ArrayList<>();

    private SampleDossiers(List<StoredUnit> units, List<StoredProcedure> procedures) {
        this.units = units;
        this.procedures = procedures;
    }

    static void fill(Units units, Procedures procedures, DossierImport dossiers) {
        units.add(SampleRegisters.units());
        procedures.add(SampleRegisters.procedures());
        SampleDossiers sample =
                new SampleDossiers(
                        units.tree().all().stream()
                                .filter(stored -> stored.unit().level() != UnitLevel.PROVINCE)
                                .toList(),
                        procedures.all().versions());
        sample.special();
        sample.sinceJanuary();
        dossiers.store(sample.dossiers);
    }

    /** One of each kind, by known codes. */
    private void special() {
        // On the land register, its clock stopped once: the one on the drawings.
        open(
                0,
                LAND,
                "2026-10-22T09:12",
                new ClockStop(day("2026-11-06"), day("2026-11-16"), StopReason.FINANCE));
        // Waiting for a supplement.
        open(
                4,
                MARITAL,
                "2026-11-17T10:05",
                new ClockStop(day("2026-11-18"), null, StopReason.SUPPLEMENT));
        // Late, due today, and in time beyond the holiday of 24/11.
        open(4, MARITAL, "2026-11-10T08:20");
        open(4, MARITAL, "2026-11-17T09:00");
        open(4, MARITAL, "2026-11-19T14:20");
        // Done late, after a supplement.
        add(
                units.get(4),
                procedures.get(DISABILITY),
                Channel.COUNTER,
                Moments.of("2026-09-01T08:00", "2026-10-30T16:00"),
                Outcome.GRANTED,
                List.of(
                        new ClockStop(
                                day("2026-09-03"), day("2026-09-15"), StopReason.SUPPLEMENT)));
    }

    private void open(int unit, int procedure, String received, ClockStop... stops) {
        add(
                units.get(unit),
                procedures.get(procedure),
                Channel.COUNTER,
                Moments.of(received, null),
                null,
                List.of(stops));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** So many more, most of them done in time. */
    private void sinceJanuary() {
        LocalDate first = LocalDate.of(2026, 1, 5);
        for (int number = 0; number < SINCE_JANUARY; number++) {
            StoredUnit unit =
                    units.get((int) (units.size() * random.nextDouble() * random.nextDouble()));
            StoredProcedure procedure = procedures.get(random.nextInt(procedures.size()));
            LocalDate day = first.plusDays(random.nextInt(318));
            LocalDateTime received =
                    day.atTime(LocalTime.of(7, 30).plusMinutes(random.nextInt(500)));
            ordinary(unit, procedure, received);
        }
    }

    private void ordinary(StoredUnit unit, StoredProcedure procedure, LocalDateTime received) {
        int fate = random.nextInt(100);
        Channel channel = random.nextInt(3) == 0 ? Channel.ONLINE : Channel.COUNTER;
        LocalDateTime now = VietnamTime.local(SampleOffice.NOW);
        if (fate < 3) {
            add(
                    unit,
                    procedure,
                    channel,
                    new Moments(received, null, fate == 0 ? null : received.plusHours(1)),
                    fate == 0 ? null : Outcome.NOT_RECEIVED,
                    List.of());
            return;
        }
        DueDate due = calculator.dueDate(received, procedure.version().limit(), List.of());
        LocalDateTime finished =
                fate < 7
                        ? due.at().plusDays(2)
                        : fate < 20 ? due.at().minusMinutes(30) : received.plusHours(3);
        Outcome outcome =
                fate == 99
                        ? Outcome.STOPPED
                        : fate == 98
                                ? Outcome.WITHDRAWN
                                : fate == 97 ? Outcome.REFUSED : Outcome.GRANTED;
        boolean open = finished.isAfter(now);
        add(
                unit,
                procedure,
                channel,
                new Moments(received, received, open ? null : finished),
                open ? null : outcome,
                List.of());
    }

    private record Moments(
            LocalDateTime submitted,
            @Nullable LocalDateTime received,
            @Nullable LocalDateTime finished) {
        static Moments of(String received, @Nullable String finished) {
            LocalDateTime moment = LocalDateTime.parse(received);
            return new Moments(
                    moment, moment, finished == null ? null : LocalDateTime.parse(finished));
        }

        DossierTimes times(boolean returned) {
            return new DossierTimes(
                    VietnamTime.instant(submitted),
                    received == null ? null : VietnamTime.instant(received),
                    finished == null ? null : VietnamTime.instant(finished),
                    returned && finished != null
                            ? VietnamTime.instant(finished.plusMinutes(20))
                            : null);
        }
    }

    private void add(
            StoredUnit unit,
            StoredProcedure procedure,
            Channel channel,
            Moments moments,
            @Nullable Outcome outcome,
            List<ClockStop> stops) {
        LocalDate day = moments.submitted().toLocalDate();
        int number = numbers.merge(unit.unit().code() + "-" + day, 1, Integer::sum);
        DossierCode code = DossierCode.of(unit.unit().code(), day, number);
        DueDate due =
                moments.received() == null
                        ? null
                        : calculator.dueDate(
                                moments.received(), procedure.version().limit(), stops);
        boolean returned = outcome != null && outcome.isResult();
        dossiers.add(
                new ImportedDossier(
                        code,
                        unit,
                        procedure,
                        channel,
                        applicant(),
                        moments.times(returned),
                        due,
                        false,
                        outcome,
                        stops,
                        Hash.sha256(code.value().getBytes(StandardCharsets.UTF_8))));
    }

    private Applicant applicant() {
        int number = dossiers.size();
        return new Applicant(
                PEOPLE.get(number % PEOPLE.size()),
                new PersonalId("066%09d".formatted(123_000_000 + number)),
                new PhoneNumber("09%08d".formatted(1_000_000 + number)));
    }
}
