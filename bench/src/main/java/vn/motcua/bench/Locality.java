// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.Units;

/**
 * A district that never was: thirteen units, twenty-five procedures.
 *
 * @param units the district and its twelve communes
 * @param procedures six answered the same day, the others within 7 to 25 working days
 */
record Locality(List<StoredUnit> units, List<StoredProcedure> procedures) {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final UnitCode DISTRICT = new UnitCode("000.00.99.H99");
    private static final int COMMUNES = 12;
    private static final int PROCEDURES = 25;
    private static final int ANSWERED_THE_SAME_DAY = 6;

    /** Registers it in an empty installation. */
    static Locality registered(ApplicationContext beans) {
        Units units = beans.getBean(Units.class);
        List<Unit> all = new ArrayList<>(List.of(unit(DISTRICT, UnitLevel.DISTRICT, null)));
        IntStream.rangeClosed(1, COMMUNES)
                .mapToObj("000.%02d.99.H99"::formatted)
                .forEach(code -> all.add(unit(new UnitCode(code), UnitLevel.COMMUNE, DISTRICT)));
        units.add(all);
        Procedures procedures = beans.getBean(Procedures.class);
        procedures.add(IntStream.rangeClosed(1, PROCEDURES).mapToObj(Locality::version).toList());
        return new Locality(units.tree().all(), procedures.all().versions());
    }

    private static Unit unit(UnitCode code, UnitLevel level, @Nullable UnitCode parent) {
        return new Unit(code, "Đơn vị " + code, level, parent, null, FIRST_DAY, null);
    }

    private static ProcedureVersion version(int number) {
        ProcessingTime limit =
                number <= ANSWERED_THE_SAME_DAY
                        ? new ProcessingTime(1, LimitUnit.SAME_DAY)
                        : new ProcessingTime(number, LimitUnit.WORKING_DAYS);
        return new ProcedureVersion(
                new ProcedureCode("2.%06d".formatted(number)),
                "Thủ tục " + number,
                "Lĩnh vực " + number % 6,
                List.of(UnitLevel.COMMUNE, UnitLevel.DISTRICT),
                limit,
                Money.ZERO,
                OnlineLevel.PARTIAL,
                FIRST_DAY,
                null);
    }
}
