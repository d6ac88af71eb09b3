// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Ủy ban nhân dân xã Ea Tam, Xã Ea Tam",
        "Ủy ban nhân dân thị trấn Krông Năng, TT. Krông Năng",
        "Ủy ban nhân dân huyện Krông Năng, Huyện Krông Năng",
        "Ủy ban nhân dân đặc khu Phú Quốc, Đặc khu Phú Quốc",
        "Tỉnh Đắk Lắk, Tỉnh Đắk Lắk",
        "Sở Tư pháp, Sở Tư pháp"
    })
    void a_unit_is_called_as_people_call_it(String name, String spoken) {
        assertThat(UnitNames.spoken(name)).isEqualTo(spoken);
    }
}
