// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.fee.Cut;
import vn.motcua.fee.FeeChannel;
import vn.motcua.fee.ReliefClass;
import vn.motcua.fee.ReliefRule;
import vn.motcua.fee.ReliefScope;

/** Reliefs of a resolution that never was, and says so. */
final class DemoReliefs {
    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);
    private static final LocalDate END = LocalDate.of(2027, 2, 28);
    private static final String SOURCE =
            "Nghị quyết giả định 01/2025/NQ-HĐND tỉnh Đắk Lắk (dữ liệu dùng thử), Điều ";
    private static final Cut ALL = new Cut.Percent(100);
    private static final Cut HALF = new Cut.Percent(50);

    private DemoReliefs() {}

    static List<ReliefRule> all() {
        return List.of(
                rule(ReliefClass.POOR, ALL, scope("Hộ tịch", "Cư trú"), 2),
                rule(ReliefClass.ELDERLY, ALL, scope("Hộ tịch", "Cư trú"), 2),
                rule(ReliefClass.DISABLED, ALL, scope("Hộ tịch", "Cư trú"), 2),
                rule(ReliefClass.MERIT, ALL, scope("Hộ tịch", "Cư trú"), 2),
                rule(ReliefClass.CHILD, ALL, scope("Cư trú"), 2),
                rule(ReliefClass.ETHNIC_AREA, ALL, scope("Hộ tịch", "Cư trú"), 2),
                rule(ReliefClass.NEAR_POOR, HALF, scope("Hộ tịch", "Cư trú"), 3),
                rule(ReliefClass.POOR, HALF, scope("Chứng thực"), 4),
                new ReliefRule(
                        0,
                        ReliefClass.EVERYBODY,
                        new ReliefScope(
                                Set.of(), Set.of("Hộ tịch"), FeeKind.FEE, FeeChannel.ONLINE),
                        HALF,
                        false,
                        FROM,
                        END,
                        SOURCE + 5));
    }

    private static ReliefScope scope(String... fields) {
        @Nullable FeeKind both = null;
        return new ReliefScope(Set.of(), Set.of(fields), both, null);
    }

    private static ReliefRule rule(ReliefClass forWhom, Cut cut, ReliefScope scope, int article) {
        return new ReliefRule(0, forWhom, scope, cut, false, FROM, null, SOURCE + article);
    }
}
