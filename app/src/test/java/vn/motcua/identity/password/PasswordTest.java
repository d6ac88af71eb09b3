// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {
    private final PasswordRule rule = PasswordRule.usual();
    private final PasswordHasher hasher = new PasswordHasher();

    @ParameterizedTest
    @CsvSource({
        "'', TOO_SHORT",
        "ngắn quá ạ, TOO_SHORT",
        "aaaaaaaaaaaaaa, MONOTONOUS",
        "abababababab, MONOTONOUS",
        "123456789012, MONOTONOUS",
        "0987654321098, MONOTONOUS",
        "abcdefghijkl, MONOTONOUS",
        "Matkhau12345, BLOCKED",
        "MẬTKHẨU@2026!, BLOCKED",
        "password2026!, BLOCKED",
        "qwertyuiop123, BLOCKED",
        "1q2w3e4r5t6y, BLOCKED",
        "thuha-khong-quen, TELLS_OWNER"
    })
    void what_everybody_tries_is_refused(String password, PasswordRule.Fault fault) {
        assertThat(rule.fault(password, Set.of("thuha"))).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con trâu đọc báo",
                "mưa rừng cà phê",
                "          con trâu",
                "Tr0ub4dor&3xyz",
                "二十四個字的很長很長的密碼"
            })
    void long_words_of_any_letters_are_taken(String password) {
        assertThat(rule.fault(password, Set.of("thuha"))).isEmpty();
    }

    @Test
    void length_counts_letters_not_bytes_and_has_an_end() {
        assertThat(rule.fault("🐃🌾☔🏠🚪🌞🌿🍚🐓🐟🎋🥁", Set.of())).isEmpty();
        assertThat(rule.fault("con trâu ".repeat(15), Set.of()))
                .contains(PasswordRule.Fault.TOO_LONG);
    }

    @Test
    void a_password_is_the_same_however_its_marks_were_typed() {
        String hash = hasher.hash("mưa rừng cà phê");

        assertThat(
                        hasher.matches(
                                java.text.Normalizer.normalize(
                                        "mưa rừng cà phê", java.text.Normalizer.Form.NFD),
                                hash))
                .isTrue();
        assertThat(hasher.matches("mua rung ca phe", hash)).isFalse();
    }

    @Test
    void hashes_are_argon2id_at_19_mebibytes_and_two_passes_each_with_a_salt_of_its_own() {
        String hash = hasher.hash("con trâu đọc báo");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hasher.hash("con trâu đọc báo")).isNotEqualTo(hash);
        assertThat(hasher.isOutdated(hash)).isFalse();
    }

    /** From the tests of the reference implementation of RFC 9106. */
    @Test
    void hashes_of_the_reference_implementation_are_understood_and_made_anew() {
        String hash =
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                        + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(hasher.matches("password", hash)).isTrue();
        assertThat(hasher.matches("differentpassword", hash)).isFalse();
        assertThat(
                        hasher.isOutdated(
                                "$argon2id$v=19$m=4096,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5Q"))
                .isTrue();
    }

    @Test
    void without_a_hash_or_beyond_all_length_the_answer_is_no() {
        assertThat(hasher.matches("", null)).isFalse();
        assertThat(hasher.matches("con trâu", null)).isFalse();
        assertThat(hasher.matches("x".repeat(1_000_000), hasher.hash("con trâu"))).isFalse();
    }

    @Test
    void a_no_without_a_hash_takes_as_long_as_one_with_a_hash() {
        String hash = hasher.hash("con trâu đọc báo");
        hasher.matches("warm", hash);
        hasher.matches("warm", null);

        long with = nanos(hash);
        long without = nanos(null);

        assertThat((double) without / with).isBetween(0.4, 2.5);
    }

    private long nanos(@org.jspecify.annotations.Nullable String hash) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            hasher.matches("sai rồi, sai rồi", hash);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
