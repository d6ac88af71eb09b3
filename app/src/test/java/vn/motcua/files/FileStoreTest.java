// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    private static final byte[] PDF = "%PDF-1.7 scan".getBytes(StandardCharsets.UTF_8);

    private SmallDesk desk;
    private JdbcClient sql;
    private long account;
    private Path data;

    @BeforeAll
    void open_the_desk(DataSource database, @TempDir Path folder) {
        sql = JdbcClient.create(database);
        desk = SmallDesk.open(database, folder, NOW);
        account = desk.account(Role.RECEPTIONIST).value();
    }

    @BeforeEach
    void begin_with_an_empty_shelf(@TempDir Path folder) {
        data = folder;
        sql.sql("delete from stored_file").update();
    }

    @AfterAll
    void close_the_desk() {
        desk.close();
    }

    private FileStore store() {
        return store(_ -> new VirusScan.Found.Nothing(), UnscannedPolicy.ALLOW);
    }

    private FileStore store(VirusScan scan, UnscannedPolicy policy) {
        return new FileStore(
                new FolderShelf(data.resolve("files")),
                new FileKeys(key()),
                desk.office().bean(FileRegister.class),
                new FileStore.Gatehouse(scan, policy, new NothingWrong()),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Path key() {
        return data.resolve("keys").resolve("files.json");
    }

    private StoredFile keep(FileStore store, byte[] content) {
        return ((Storing.Kept) store.keep(content, account)).file();
    }

    @Test
    void files_are_kept_whole_once_and_only_of_known_kinds() throws IOException {
        FileStore store = store();
        StoredFile kept = keep(store, PDF);

        assertThat(keep(store, PDF)).isEqualTo(kept);
        assertThat(kept.kind()).isEqualTo(FileKind.PDF);
        assertThat(kept.scanned()).isTrue();
        assertThat(store.open(kept.address()).orElseThrow().bytes()).isEqualTo(PDF);
        assertThat(files()).containsExactly(path(kept.address()));
        assertThat(store.keep(new byte[0], account)).isInstanceOf(Storing.Empty.class);
        assertThat(store.keep(new byte[] {'M', 'Z'}, account))
                .isInstanceOf(Storing.OfNoKnownKind.class);
        assertThat(store.keep(new byte[FileStore.MOST_BYTES + 1], account))
                .isInstanceOf(Storing.TooLarge.class);
        assertThat(files()).hasSize(1);
    }

    @Test
    void what_lies_on_the_disk_tells_nothing_and_its_keys_are_its_owners_alone()
            throws IOException {
        StoredFile kept = keep(store(), PDF);

        byte[] stored = Files.readAllBytes(path(kept.address()));
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("PDF", "scan");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key())))
                .isEqualTo("rw-------");
        assertThat(store().open(kept.address()).orElseThrow().bytes()).isEqualTo(PDF);
    }

    @Test
    void a_changed_byte_is_found_and_the_file_can_be_brought_again() throws IOException {
        FileStore store = store();
        StoredFile kept = keep(store, PDF);
        byte[] stored = Files.readAllBytes(path(kept.address()));
        stored[stored.length - 1] ^= 1;
        Files.write(path(kept.address()), stored);

        assertThatThrownBy(() -> store.open(kept.address()))
                .isInstanceOf(DamagedFileException.class);
        keep(store, PDF);
        assertThat(store.open(kept.address()).orElseThrow().bytes()).isEqualTo(PDF);
    }

    @Test
    void one_file_cannot_stand_in_the_place_of_another() throws IOException {
        FileStore store = store();
        StoredFile one = keep(store, PDF);
        StoredFile other = keep(store, "%PDF-1.7 other".getBytes(StandardCharsets.UTF_8));
        Files.write(path(one.address()), Files.readAllBytes(path(other.address())));

        assertThatThrownBy(() -> store.open(one.address()))
                .isInstanceOf(DamagedFileException.class);
        Files.delete(path(one.address()));
        assertThatThrownBy(() -> store.open(one.address()))
                .isInstanceOf(DamagedFileException.class);
    }

    @Test
    void files_from_before_sealing_are_still_read() throws IOException {
        FileStore store = store();
        StoredFile kept = keep(store, PDF);
        Files.write(path(kept.address()), PDF);

        assertThat(store.open(kept.address()).orElseThrow().bytes()).isEqualTo(PDF);
    }

    @Test
    void lost_keys_are_told_and_never_replaced() throws IOException {
        StoredFile kept = keep(store(), PDF);
        Files.delete(key());
        FileStore anew = store();

        assertThatThrownBy(() -> anew.open(kept.address()))
                .isInstanceOf(LostKeysException.class)
                .hasMessageContaining(key().toString());
        assertThatThrownBy(() -> keep(anew, "%PDF-1.7 new".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(LostKeysException.class);
        assertThat(key()).doesNotExist();
    }

    @Test
    void a_virus_is_turned_away_and_what_nobody_scanned_is_marked_or_turned_away() {
        VirusScan ill = _ -> new VirusScan.Found.Virus("Eicar-Test");
        VirusScan away = _ -> new VirusScan.Found.NotLooked();

        assertThat(store(ill, UnscannedPolicy.ALLOW).keep(PDF, account))
                .isEqualTo(new Storing.Infected("Eicar-Test"));
        assertThat(store(away, UnscannedPolicy.REFUSE).keep(PDF, account))
                .isInstanceOf(Storing.Unscanned.class);
        assertThat(keep(store(away, UnscannedPolicy.ALLOW), PDF).scanned()).isFalse();
        assertThat(keep(store(), PDF).scanned()).isTrue();
    }

    private Path path(FileAddress address) {
        return data.resolve("files").resolve(address.hex().substring(0, 2)).resolve(address.hex());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve("files"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
