// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileRegister;
import vn.motcua.files.FileStore;
import vn.motcua.files.Shelves;
import vn.motcua.files.StoredFile;
import vn.motcua.identity.Role;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.ObjectStore;
import vn.motcua.testing.SettableClock;
import vn.motcua.testing.SmallDesk;

/** Files go from the folder into an object store, and leave the folder only when told to. */
@DatabaseTest
class FileMoveTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    private static final String PLACE = "s3://" + ObjectStore.BUCKET;

    private final List<Sentence> told = new ArrayList<>();
    private final Map<String, String> settings = new HashMap<>();
    private Path data;
    private SmallDesk desk;
    private ObjectStore objects;

    @BeforeEach
    void open(DataSource database, @TempDir Path folder) {
        data = folder;
        desk = SmallDesk.open(database, folder, NOW);
        objects = ObjectStore.in(folder.resolve("objects"));
        settings.put("motcua.files.s3.endpoint", "http://127.0.0.1:" + objects.port());
        settings.put("motcua.files.s3.access-key", ObjectStore.ACCESS);
        settings.put("motcua.files.s3.secret-key", ObjectStore.SECRET);
    }

    @AfterEach
    void close() throws IOException {
        objects.close();
        desk.close();
    }

    private FileMove move() {
        Shelves shelves =
                new Shelves(name -> settings.getOrDefault(name, ""), data, new SettableClock(NOW));
        return new FileMove(
                shelves,
                desk.office().bean(FileStore.class),
                new AllFiles(desk.office().bean(FileRegister.class)),
                told::add);
    }

    private StoredFile kept(String words) {
        return desk.office()
                .bean(FileStore.class)
                .keepOwn(
                        ("%PDF-1.7 " + words).getBytes(StandardCharsets.UTF_8),
                        FileKind.PDF,
                        desk.account(Role.CLERK).value());
    }

    private Path inFolder(StoredFile file) {
        String hex = file.address().hex();
        return data.resolve("files").resolve(hex.substring(0, 2)).resolve(hex);
    }

    @Test
    void files_are_copied_checked_and_deleted_only_where_the_installation_does_not_keep_them()
            throws IOException {
        StoredFile one = kept("one");
        StoredFile other = kept("other");

        assertThat(move().go("folder", PLACE, false)).isTrue();
        assertThat(told).containsExactly(Sentence.of("operation.files.moved", 2L, 0L, 0L));
        assertThatThrownBy(() -> move().go("folder", PLACE, true)).isInstanceOf(PlainFailure.class);
        assertThatThrownBy(() -> move().go(PLACE, PLACE, false)).isInstanceOf(PlainFailure.class);
        settings.put("motcua.files", PLACE);
        byte[] before = Files.readAllBytes(inFolder(other));
        Files.write(inFolder(other), new byte[] {1});
        Files.delete(
                objects.file(other.address().hex().substring(0, 2) + "/" + other.address().hex()));
        assertThat(move().go("folder", PLACE, true)).isFalse();
        assertThat(inFolder(one)).exists();
        Files.write(inFolder(other), before);

        assertThat(move().go("folder", PLACE, true)).isTrue();

        assertThat(inFolder(one)).doesNotExist();
        assertThat(inFolder(other)).doesNotExist();
        assertThat(move().go(PLACE, "folder", false)).isTrue();
        assertThat(desk.office().bean(FileStore.class).open(other.address())).isPresent();
    }
}
