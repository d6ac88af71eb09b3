// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitLevel;

/** The units and procedures of the {@link SampleOffice}. */
final class SampleRegisters {
    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);
    private static final List<String> PLACES =
            List.of(
                    "huyện Krông Năng",
                    "thị trấn Krông Năng",
                    "xã ĐLiê Ya",
                    "xã Ea Tóh",
                    "xã Ea Tam",
                    "xã Phú Lộc",
                    "xã Tam Giang",
                    "xã Ea Puk",
                    "xã Ea Dăh",
                    "xã Ea Hồ",
                    "xã Phú Xuân",
                    "xã Cư Klông",
                    "xã Ea Tân");

    private SampleRegisters() {}

    static List<Unit> units() {
        UnitCode province = new UnitCode("H15");
        UnitCode district = new UnitCode("000.00.25.H15");
        List<Unit> units = new ArrayList<>();
        units.add(unit(province, "Tỉnh Đắk Lắk", UnitLevel.PROVINCE, null));
        for (int number = 0; number < PLACES.size(); number++) {
            boolean top = number == 0;
            units.add(
                    unit(
                            new UnitCode("000.%02d.25.H15".formatted(number)),
                            "Ủy ban nhân dân " + PLACES.get(number),
                            top ? UnitLevel.DISTRICT : UnitLevel.COMMUNE,
                            top ? province : district));
        }
        return units;
    }

    private static Unit unit(
            UnitCode code, String name, UnitLevel level, @Nullable UnitCode parent) {
        return new Unit(code, name, level, parent, null, OPENED, null);
    }

    static List<ProcedureVersion> procedures() {
        return List.of(
                procedure("1.001193", "Đăng ký khai sinh", "Hộ tịch", 1, LimitUnit.SAME_DAY),
                procedure(
                        "1.004873",
                        "Cấp Giấy xác nhận tình trạng hôn nhân",
                        "Hộ tịch",
                        3,
                        LimitUnit.WORKING_DAYS),
                procedure(
                        "2.000815",
                        "Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có"
                                + " thẩm quyền của Việt Nam cấp hoặc chứng nhận",
                        "Chứng thực",
                        1,
                        LimitUnit.SAME_DAY),
                procedure(
                        "1.001699",
                        "Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật",
                        "Bảo trợ xã hội",
                        25,
                        LimitUnit.WORKING_DAYS),
                procedure(
                        "1.004203",
                        "Đăng ký đất đai, cấp Giấy chứng nhận lần đầu",
                        "Đất đai",
                        20,
                        LimitUnit.WORKING_DAYS));
    }

    private static ProcedureVersion procedure(
            String code, String name, String field, int limit, LimitUnit unit) {
        return new ProcedureVersion(
                new ProcedureCode(code),
                name,
                field,
                List.of(UnitLevel.DISTRICT, UnitLevel.COMMUNE),
                new ProcessingTime(limit, unit),
                Money.ZERO,
                OnlineLevel.FULL,
                OPENED,
                null);
    }
}
