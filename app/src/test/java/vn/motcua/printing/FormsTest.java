// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
    private static final PrintingRoom ROOM = PrintingRoom.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    @ParameterizedTest
    @CsvSource({
        "2019-01-05, 1,",
        "2019-01-06, 1, tt01-2018-01",
        "2025-09-14, 5, tt01-2018-05",
        "2025-09-14, 7,",
        "2025-09-15, 5, tt03-2025-05",
        "2026-02-05, 7, tt03-2025-07",
        "2026-02-05, 8,"
    })
    void a_number_means_the_form_of_the_circular_in_force_on_that_day(
            LocalDate day, int number, @Nullable String key) {
        assertThat(ROOM.forms().on(day, number).map(form -> form.head().key()))
                .isEqualTo(Optional.ofNullable(key));
    }

    @Test
    void the_control_slip_changed_its_number_and_stays_the_control_slip() {
        assertThat(of(ROOM.forms(), LocalDate.of(2020, 1, 1), "Hộ tịch")).isEqualTo("tt01-2018-05");
        assertThat(of(ROOM.forms(), DAY, "Hộ tịch")).isEqualTo("tt03-2025-06");
    }

    @Test
    void a_field_of_procedures_may_have_a_form_of_its_own() {
        Forms forms =
                ROOM.forms().with(List.of(own("ct04", "Cư trú", 1), own("ct04b", "Cư trú", 2)));

        assertThat(of(forms, DAY, "Cư trú")).isEqualTo("ct04b");
        assertThat(of(forms, DAY, "Hộ tịch")).isEqualTo("tt03-2025-06");
        assertThat(of(forms, DAY.minusYears(5), "Cư trú")).isEqualTo("tt01-2018-05");
        assertThat(forms.on(DAY, 6).orElseThrow().head().key()).isEqualTo("tt03-2025-06");
    }

    private static String of(Forms forms, LocalDate day, String field) {
        return forms.of(PaperKind.CONTROL, new Occasion(day, field, "")).orElseThrow().head().key();
    }

    private static PaperTemplate own(String key, String field, int version) {
        PaperTemplate slip = ROOM.forms().on(DAY, 6).orElseThrow();
        var head =
                new TemplateHead(
                        key,
                        version,
                        PaperKind.CONTROL,
                        0,
                        new TemplateScope.Field(field),
                        LocalDate.of(2023, 7, 1),
                        SheetSize.A4,
                        "Phiếu kiểm soát",
                        "Thông tư 66/2023/TT-BCA");
        return ((TemplateCheck.Passed) ROOM.checker().check(head, slip.source())).template();
    }
}
