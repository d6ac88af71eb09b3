// SPDX-License-Identifier: Apache-2.0
package vn.motcua.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of organisations, whose last digit checks the others. */
class TaxCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"0100233488", "0314409058", "0100109106", "0301464830"})
    void codes_that_exist_are_read(String code) {
        assertThat(TaxCode.parse(code)).contains(new TaxCode(code));
    }

    @ParameterizedTest
    @CsvSource({
        "0100233488-001, 0100233488-001",
        "0100233488001, 0100233488-001",
        "0100 233 488, 0100233488",
        "0100.233.488-012, 0100233488-012"
    })
    void a_branch_has_three_digits_more_however_it_is_typed(String typed, String code) {
        assertThat(TaxCode.parse(typed).map(TaxCode::text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100233489",
                "0100233488-000",
                "010023348",
                "066094003217",
                "",
                "01002x3488"
            })
    void a_digit_mistyped_a_branch_of_zeros_and_a_personal_id_are_none(String typed) {
        assertThat(TaxCode.parse(typed)).isEmpty();
    }

    @Test
    void what_looks_like_one_is_told_from_what_does_not() {
        assertThat(TaxCode.isForm("0100233489")).isTrue();
        assertThat(TaxCode.isForm("066094003217")).isFalse();
        assertThatThrownBy(() -> new TaxCode("0100233489"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
