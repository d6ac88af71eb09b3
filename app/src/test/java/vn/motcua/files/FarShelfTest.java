// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.CutLine;
import vn.motcua.testing.ObjectStore;
import vn.motcua.testing.SettableClock;

/**
 * Files in an object store: as whole and as secret as in a folder, and told apart when it fails.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FarShelfTest {
    private static final byte[] PDF = "%PDF-1.7 scan".getBytes(StandardCharsets.UTF_8);
    private static final String PLACE = "s3://" + ObjectStore.BUCKET + "/mot-cua/";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T01:42:00Z"));
    private final RememberedFiles register = new RememberedFiles();
    private ObjectStore objects;
    private CutLine line;
    private Path data;

    @BeforeAll
    void open(@TempDir Path folder) {
        data = folder;
        objects = ObjectStore.in(folder.resolve("objects"));
        line = CutLine.to(objects.port());
    }

    @AfterAll
    void close() throws IOException {
        line.close();
        objects.close();
    }

    private Map<String, String> settings() {
        return new HashMap<>(
                Map.of(
                        "motcua.files",
                        PLACE,
                        "motcua.files.s3.endpoint",
                        line.address(),
                        "motcua.files.s3.access-key",
                        ObjectStore.ACCESS,
                        "motcua.files.s3.secret-key",
                        ObjectStore.SECRET));
    }

    private Shelf shelf(String setting, String value) {
        Map<String, String> settings = settings();
        settings.put(setting, value);
        Shelves shelves = new Shelves(name -> settings.getOrDefault(name, ""), data, clock);
        return shelves.at(shelves.usual());
    }

    private Shelf shelf() {
        return shelf("motcua.files.s3.region", "");
    }

    private FileStore store(Shelf shelf) {
        return new FileStore(
                shelf,
                new FileKeys(data.resolve("keys").resolve("files.json")),
                register,
                new FileStore.Gatehouse(
                        _ -> new VirusScan.Found.Nothing(),
                        UnscannedPolicy.ALLOW,
                        new NothingWrong()),
                clock);
    }

    private static byte[] pdf(String words) {
        return ("%PDF-1.7 " + words).getBytes(StandardCharsets.UTF_8);
    }

    private static StoredFile kept(Storing storing) {
        return ((Storing.Kept) storing).file();
    }

    private Path object(FileAddress address) {
        return objects.file("mot-cua/" + address.hex().substring(0, 2) + "/" + address.hex());
    }

    @Test
    void files_lie_sealed_in_the_bucket_and_come_back_as_they_were() throws IOException {
        FileStore store = store(shelf());
        byte[] large = new byte[FileStore.MOST_BYTES];
        System.arraycopy(PDF, 0, large, 0, PDF.length);

        StoredFile kept = kept(store.keep(PDF, 1));
        StoredFile scan = kept(store.keep(large, 1));

        assertThat(store.open(kept.address()).orElseThrow().bytes()).isEqualTo(PDF);
        assertThat(store.open(scan.address()).orElseThrow().bytes()).isEqualTo(large);
        assertThat(new String(Files.readAllBytes(object(kept.address())), StandardCharsets.UTF_8))
                .doesNotContain("PDF", "scan");
        assertThat(shelf().get(FileStore.address(pdf("never brought")))).isEmpty();
        assertThat(shelf().trouble()).isEmpty();
    }

    @Test
    void an_object_that_was_changed_is_found() throws IOException {
        FileStore store = store(shelf());
        StoredFile kept = kept(store.keep(pdf("to be changed"), 1));
        Path object = object(kept.address());
        byte[] changed = Files.readAllBytes(object);
        changed[changed.length - 1] ^= 1;
        Files.write(object, changed);

        assertThatThrownBy(() -> store.open(kept.address()))
                .isInstanceOf(DamagedFileException.class);
        store.leave(kept);
        assertThat(object).doesNotExist();
        store.leave(kept);
    }

    @Test
    void what_comes_back_otherwise_than_it_was_sent_is_not_kept() {
        FileStore store = store(new Forgetful(shelf()));

        assertThat(store.keep(pdf("forgotten"), 1))
                .isEqualTo(new Storing.Away(ShelfTrouble.UNFAITHFUL));
        assertThat(register.find(FileStore.address(pdf("forgotten")))).isEmpty();
    }

    @Test
    void wrong_keys_a_missing_bucket_and_a_silent_store_are_told_apart() {
        assertThat(shelf("motcua.files.s3.secret-key", "sai").trouble())
                .contains(ShelfTrouble.WRONG_KEYS);
        assertThat(shelf("motcua.files.s3.access-key", "nguoi-la").trouble())
                .contains(ShelfTrouble.WRONG_KEYS);
        assertThat(shelf("motcua.files", "s3://khong-co").trouble())
                .contains(ShelfTrouble.NO_BUCKET);
        assertThat(shelf("motcua.files.s3.endpoint", "http://127.0.0.1:1").trouble())
                .contains(ShelfTrouble.UNREACHABLE);
    }

    @Test
    void while_the_line_is_cut_nothing_is_kept_and_nobody_waits_twice_and_then_all_goes_on() {
        FileStore store = store(shelf());
        StoredFile before = kept(store.keep(pdf("before"), 1));
        line.cut();

        assertThat(store.keep(pdf("meanwhile"), 1))
                .isEqualTo(new Storing.Away(ShelfTrouble.UNREACHABLE));
        assertThatThrownBy(() -> store.keepOwn(pdf("meanwhile"), FileKind.PDF, 1))
                .isInstanceOf(StoreAwayException.class);
        assertThatThrownBy(() -> store.open(before.address()))
                .isInstanceOf(StoreAwayException.class);
        assertThat(register.find(FileStore.address(pdf("meanwhile")))).isEmpty();
        line.mend();
        assertThat(store.keep(pdf("meanwhile"), 1)).isInstanceOf(Storing.Away.class);
        clock.set(clock.instant().plusSeconds(6));

        assertThat(kept(store.keep(pdf("meanwhile"), 1)).size()).isEqualTo(18);
        assertThat(store.open(before.address())).isPresent();
    }

    @Test
    void files_are_copied_from_the_folder_each_checked_and_again_without_harm() throws IOException {
        FileStore folder = store(new FolderShelf(data.resolve("files")));
        StoredFile good = kept(folder.keep(pdf("good"), 1));
        StoredFile bad = kept(folder.keep(pdf("bad"), 1));
        StoredFile old = kept(folder.keep(pdf("from before sealing"), 1));
        Files.write(inFolder(bad), PDF);
        Files.write(inFolder(old), pdf("from before sealing"));
        Shelf target = shelf();

        assertThat(folder.copy(good, target)).isEqualTo(FileStore.Copying.COPIED);
        assertThat(folder.copy(old, target)).isEqualTo(FileStore.Copying.COPIED);
        assertThat(folder.copy(bad, target)).isEqualTo(FileStore.Copying.DAMAGED);
        assertThat(folder.copy(good, target)).isEqualTo(FileStore.Copying.STOOD);
        assertThat(inFolder(good)).exists();
        assertThat(store(target).condition(old.address())).isEqualTo(FileStore.Condition.SEALED);
        assertThat(store(target).open(good.address()).orElseThrow().bytes()).isEqualTo(pdf("good"));
    }

    private Path inFolder(StoredFile file) {
        String hex = file.address().hex();
        return data.resolve("files").resolve(hex.substring(0, 2)).resolve(hex);
    }

    /** A store that says yes to everything and keeps nothing. */
    private record Forgetful(Shelf real) implements Shelf {
        @Override
        public void put(FileAddress address, byte[] sealed) {}

        @Override
        public Optional<byte[]> get(FileAddress address) throws IOException {
            return real.get(address);
        }

        @Override
        public void delete(FileAddress address) {}

        @Override
        public boolean isFar() {
            return real.isFar();
        }
    }
}
