// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;

@DatabaseTest
class FileStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    private static final byte[] PDF = "%PDF-1.7 scan".getBytes(StandardCharsets.UTF_8);

    private final Path data;
    private final SmallDesk desk;
    private final FileStore store;
    private final long account;

    FileStoreTest(DataSource database, @TempDir Path data) {
        this.data = data;
        this.desk = SmallDesk.open(database, data, NOW);
        this.store =
                new FileStore(
                        data,
                        desk.office().bean(FileRegister.class),
                        Clock.fixed(NOW, ZoneOffset.UTC));
        this.account = desk.account(Role.RECEPTIONIST).value();
    }

    @Test
    void files_are_kept_whole_once_and_only_of_known_kinds() throws IOException {
        Storing.Kept kept = (Storing.Kept) store.keep(PDF, account);
        Storing.Kept again = (Storing.Kept) store.keep(PDF, account);

        assertThat(again.file()).isEqualTo(kept.file());
        assertThat(kept.file().kind()).isEqualTo(FileKind.PDF);
        assertThat(store.open(kept.file().address()).orElseThrow().bytes()).isEqualTo(PDF);
        assertThat(files())
                .containsExactly(
                        data.resolve("files")
                                .resolve(kept.file().address().hex().substring(0, 2))
                                .resolve(kept.file().address().hex()));
        assertThat(store.keep(new byte[0], account)).isInstanceOf(Storing.Empty.class);
        assertThat(store.keep(new byte[] {'M', 'Z'}, account))
                .isInstanceOf(Storing.OfNoKnownKind.class);
        assertThat(store.keep(new byte[FileStore.MOST_BYTES + 1], account))
                .isInstanceOf(Storing.TooLarge.class);
        assertThat(files()).hasSize(1);
        desk.close();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve("files"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
