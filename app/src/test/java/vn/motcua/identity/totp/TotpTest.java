// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.totp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final TotpSecret OF_THE_RFC =
            new TotpSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_rfc_6238_appendix_b(long second, String code) {
        long step = Totp.step(Instant.ofEpochSecond(second));

        assertThat(Totp.code(OF_THE_RFC, step, 8)).isEqualTo(code);
    }

    @Test
    void the_code_of_now_and_of_the_neighbours_are_taken_and_no_others() {
        long here = Totp.step(NOW);
        for (long step = here - 3; step <= here + 3; step++) {
            String code = Totp.code(OF_THE_RFC, step, 6);

            assertThat(Totp.stepOf(OF_THE_RFC, code, NOW).isPresent())
                    .as("step %d", step - here)
                    .isEqualTo(Math.abs(step - here) <= 1);
        }
    }

    @Test
    void a_code_may_be_typed_with_a_blank_in_the_middle() {
        assertThat(Totp.stepOf(OF_THE_RFC, " 050 471 ", NOW)).hasValue(Totp.step(NOW));
    }

    @ParameterizedTest
    @CsvSource({"''", "05047", "0504711", "05047a", "٠٥٠٤٧١"})
    void anything_else_is_no_code(String typed) {
        assertThat(Totp.stepOf(OF_THE_RFC, typed, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "f, MY",
        "fo, MZXQ",
        "foo, MZXW6",
        "foob, MZXW6YQ",
        "fooba, MZXW6YTB",
        "foobar, MZXW6YTBOI"
    })
    void base_32_is_that_of_rfc_4648_section_10(String text, String encoded) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);

        assertThat(Base32.encode(bytes)).isEqualTo(encoded);
        assertThat(Base32.decode(encoded)).isEqualTo(bytes);
    }

    @Test
    void what_is_not_base_32_is_refused() {
        assertThatThrownBy(() -> Base32.decode("MZ1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_address_of_a_secret_is_one_that_apps_read() {
        assertThat(OF_THE_RFC.address("Một Cửa", "hồng nhung"))
                .isEqualTo(
                        "otpauth://totp/M%E1%BB%99t%20C%E1%BB%ADa:h%E1%BB%93ng%20nhung"
                                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                                + "&issuer=M%E1%BB%99t%20C%E1%BB%ADa");
    }

    @Test
    void a_secret_is_told_in_groups_of_four_and_never_by_accident() {
        assertThat(OF_THE_RFC.text()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(OF_THE_RFC).hasToString("TotpSecret");
        assertThat(TotpSecret.next()).isNotEqualTo(TotpSecret.next());
    }
}
