// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.totp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretVaultTest {
    @TempDir private Path data;

    @Test
    void a_secret_comes_back_for_its_owner_alone() {
        SecretVault vault = new SecretVault(data);
        TotpSecret secret = TotpSecret.next();
        byte[] box = vault.close(secret, "account 1");

        assertThat(vault.open(box, "account 1")).isEqualTo(secret);
        assertThatThrownBy(() -> vault.open(box, "account 2"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_changed_box_and_another_key_open_nothing() {
        byte[] box = new SecretVault(data).close(TotpSecret.next(), "account 1");
        box[box.length - 1] ^= 1;

        assertThatThrownBy(() -> new SecretVault(data).open(box, "account 1"))
                .isInstanceOf(IllegalStateException.class);
        box[box.length - 1] ^= 1;
        assertThatThrownBy(() -> new SecretVault(data.resolve("other")).open(box, "account 1"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_secret_never_looks_the_same_at_rest() {
        SecretVault vault = new SecretVault(data);
        TotpSecret secret = TotpSecret.next();

        assertThat(vault.close(secret, "account 1")).isNotEqualTo(vault.close(secret, "account 1"));
    }

    @Test
    void the_key_is_for_its_owner_alone_and_stays_the_same() throws Exception {
        byte[] box = new SecretVault(data).close(TotpSecret.next(), "account 1");
        Path key = data.resolve("keys").resolve("second-factor.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.getParent())))
                .isEqualTo("rwx------");
        assertThat(key).hasSize(32);
        assertThat(new SecretVault(data).open(box, "account 1")).isNotNull();
    }

    @Test
    void many_that_need_the_key_at_once_get_one_and_the_same() throws Exception {
        KeyFile file = new KeyFile(data.resolve("keys").resolve("some.key"));
        Callable<byte[]> reading = () -> file.key().getEncoded();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Future<byte[]>> keys =
                    pool.invokeAll(Stream.generate(() -> reading).limit(16).toList());

            byte[] first = keys.getFirst().get();
            for (Future<byte[]> key : keys) {
                assertThat(key.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void recovery_codes_are_ten_and_are_read_however_they_are_typed() {
        List<String> codes = RecoveryCodes.next();

        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.length() == 10);
        String printed = RecoveryCodes.printed(codes.getFirst());
        assertThat(RecoveryCodes.normal(" " + printed.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(codes.getFirst());
    }
}
