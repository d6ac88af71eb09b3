// SPDX-License-Identifier: Apache-2.0
package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneStopNameTest {
    @ParameterizedTest
    @CsvSource({
        "Ủy ban nhân dân xã Ea Tam, COMMUNE, 2025-07-01,"
                + " Trung tâm Phục vụ hành chính công xã Ea Tam",
        "Ủy ban nhân dân xã Ea Tam, COMMUNE, 2025-06-30, Bộ phận Tiếp nhận và Trả kết quả",
        "Ủy ban nhân dân huyện Krông Năng, DISTRICT, 2025-06-30,"
                + " Bộ phận Tiếp nhận và Trả kết quả",
        "Sở Tư pháp, PROVINCE, 2026-02-05, Bộ phận Tiếp nhận và Trả kết quả",
        "Trung tâm Phục vụ hành chính công tỉnh Đắk Lắk, PROVINCE, 2026-02-05,"
                + " Trung tâm Phục vụ hành chính công tỉnh Đắk Lắk"
    })
    void a_paper_names_the_one_stop_department_as_it_was_called_on_its_day(
            String unit, UnitLevel level, LocalDate day, String name) {
        var opened = LocalDate.of(2020, 1, 1);
        var one = new Unit(new UnitCode("000.01.25.H15"), unit, level, null, null, opened, null);

        assertThat(OneStopName.of(one, day)).isEqualTo(name);
    }
}
