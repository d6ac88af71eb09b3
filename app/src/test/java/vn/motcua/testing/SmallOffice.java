// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Reception;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.Units;
import vn.motcua.person.PersonalId;

/**
 * A district with three communes and four procedures, one for each unit of limits, over a test
 * database. Nobody has brought a dossier yet.
 */
public final class SmallOffice implements AutoCloseable {
    /** A limit of three working days, field Hộ tịch. */
    public static final int WORKING_DAYS = 0;

    /** A limit of fifteen calendar days, field Đất đai. */
    public static final int CALENDAR_DAYS = 1;

    /** A limit of eight working hours, field Đất đai. */
    public static final int WORKING_HOURS = 2;

    /** A limit of the same day, field Hộ tịch. */
    public static final int SAME_DAY = 3;

    /** Friday 20/11/2026 at 08:42. */
    public static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");

    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);
    private static final UnitCode DISTRICT = new UnitCode("000.00.25.H15");

    private final AnnotationConfigApplicationContext modules;
    private final DueDateCalculator calculator = DueDateCalculator.national();
    private final List<StoredUnit> units;
    private final List<StoredProcedure> procedures;

    private SmallOffice(AnnotationConfigApplicationContext modules) {
        this.modules = modules;
        this.units = bean(Units.class).tree().all();
        this.procedures = bean(Procedures.class).all().versions();
    }

    /** The office over this database, with its seals in {@code data}. */
    public static SmallOffice open(DataSource database, Path data, Clock clock) {
        AnnotationConfigApplicationContext modules = Modules.over(database, data, clock);
        modules.getBean(Units.class)
                .add(
                        List.of(
                                unit(DISTRICT, "Ủy ban nhân dân huyện Krông Năng", null),
                                commune(1, "thị trấn Krông Năng"),
                                commune(2, "xã Ea Tam"),
                                commune(3, "xã Cư Klông")));
        modules.getBean(Procedures.class)
                .add(
                        List.of(
                                procedure("1.000001", "Hộ tịch", 3, LimitUnit.WORKING_DAYS),
                                procedure("1.000002", "Đất đai", 15, LimitUnit.CALENDAR_DAYS),
                                procedure("1.000003", "Đất đai", 8, LimitUnit.WORKING_HOURS),
                                procedure("1.000004", "Hộ tịch", 1, LimitUnit.SAME_DAY)));
        return new SmallOffice(modules);
    }

    /** An office with a database of its own, for tests that nobody hands one to. */
    public static SmallOffice ofItsOwn() {
        TestDatabase database = TestDatabase.migrated();
        SmallOffice office =
                open(database.pool(), Path.of("target"), Clock.fixed(NOW, VietnamTime.ZONE));
        office.modules.registerShutdownHook();
        office.modules.addApplicationListener(
                (ApplicationListener<ContextClosedEvent>) closed -> database.close());
        return office;
    }

    private static Unit commune(int number, String place) {
        UnitCode code = new UnitCode("000.%02d.25.H15".formatted(number));
        return unit(code, "Ủy ban nhân dân " + place, DISTRICT);
    }

    private static Unit unit(UnitCode code, String name, @Nullable UnitCode parent) {
        UnitLevel level = parent == null ? UnitLevel.DISTRICT : UnitLevel.COMMUNE;
        return new Unit(code, name, level, parent, null, OPENED, null);
    }

    private static ProcedureVersion procedure(String code, String field, int limit, LimitUnit of) {
        return new ProcedureVersion(
                new ProcedureCode(code),
                "Thủ tục " + code,
                field,
                List.of(UnitLevel.DISTRICT, UnitLevel.COMMUNE),
                new ProcessingTime(limit, of),
                Money.ZERO,
                OnlineLevel.FULL,
                OPENED,
                null);
    }

    /** A part of the program. */
    public <T> T bean(Class<T> type) {
        return modules.getBean(type);
    }

    /** The district first, then its communes. */
    public List<StoredUnit> units() {
        return units;
    }

    /** The procedures, at the places that the constants name. */
    public List<StoredProcedure> procedures() {
        return procedures;
    }

    /** How due dates are counted here. */
    public DueDateCalculator calculator() {
        return calculator;
    }

    /** An invented person. */
    public static Applicant applicant() {
        return new Applicant("H’Len Byă", new PersonalId("066190001234"), null);
    }

    /** Three working days asked for at the counter of a unit. */
    public Reception reception(StoredUnit unit, Instant receivedAt) {
        StoredProcedure procedure = procedures.get(WORKING_DAYS);
        return new Reception(
                unit,
                procedure,
                Channel.COUNTER,
                applicant(),
                receivedAt,
                receivedAt,
                procedure.version().limit(),
                calculator.dueDate(
                        VietnamTime.local(receivedAt), procedure.version().limit(), List.of()),
                "receptionist");
    }

    @Override
    public void close() {
        modules.close();
    }
}
