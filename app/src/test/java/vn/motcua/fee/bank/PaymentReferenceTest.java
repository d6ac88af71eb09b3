// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaymentReferenceTest {
    @Test
    void the_same_key_gives_the_same_reference_and_another_key_another_one() {
        assertThat(PaymentReference.of("a")).isEqualTo(PaymentReference.of("a"));
        assertThat(PaymentReference.of("a")).isNotEqualTo(PaymentReference.of("b"));
    }

    @Test
    void it_is_found_in_what_banks_make_of_a_purpose() {
        PaymentReference reference = PaymentReference.of("a");

        assertThat(
                        PaymentReference.in(
                                "MBVCB.123.%s.CT tu 0123"
                                        .formatted(
                                                reference
                                                        .value()
                                                        .toLowerCase(java.util.Locale.ROOT))))
                .contains(reference);
        assertThat(PaymentReference.in("ung ho lu lut")).isEmpty();
        assertThat(PaymentReference.parse(reference.value())).contains(reference);
        assertThat(PaymentReference.parse("MC12")).isEmpty();
    }
}
