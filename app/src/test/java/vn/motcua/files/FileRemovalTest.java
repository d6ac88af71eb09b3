// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.NewHolding;
import vn.motcua.archive.PaperFacts;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;

/** Files are removed for good, never under somebody who points to them. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileRemovalTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    private static final Instant LATER = NOW.plus(FileRemoval.QUIET);

    private SmallDesk desk;
    private JdbcClient sql;
    private FileStore store;
    private Path data;

    @BeforeAll
    void open(DataSource database, @TempDir Path folder) {
        data = folder;
        sql = JdbcClient.create(database);
        desk = SmallDesk.open(database, folder, NOW);
        store = desk.office().bean(FileStore.class);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private FileAddress kept(String words) {
        byte[] content = ("%PDF-1.7 " + words).getBytes(StandardCharsets.UTF_8);
        return store.keepOwn(content, FileKind.PDF, desk.account(Role.CLERK).value()).address();
    }

    private FileRemoval removal(Shelf shelf, Instant now) {
        FileRegister register = desk.office().bean(FileRegister.class);
        return new FileRemoval(shelf, register, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Removal remove(FileAddress file, Instant now) {
        return removal(shelf(), now).remove(file);
    }

    private Shelf shelf() {
        return new FolderShelf(data.resolve("files"));
    }

    private boolean lies(FileAddress file) {
        try {
            return shelf().get(file).isPresent();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void a_file_that_nothing_points_to_is_gone_and_its_line_stays() {
        FileAddress file = kept("over");

        assertThat(remove(file, LATER)).isEqualTo(Removal.REMOVED);

        assertThat(lies(file)).isFalse();
        assertThat(store.open(file)).isEmpty();
        assertThat(desk.office().bean(FileRegister.class).after("", 1_000))
                .noneMatch(one -> one.address().equals(file));
        assertThat(
                        sql.sql("select erased_at is not null from stored_file where address = ?")
                                .param(file.hex())
                                .query(Boolean.class)
                                .single())
                .isTrue();
        assertThat(remove(file, LATER)).isEqualTo(Removal.REMOVED);
    }

    @Test
    void a_file_that_came_just_now_waits_for_whoever_is_about_to_point_to_it() {
        FileAddress file = kept("fresh");

        assertThat(remove(file, LATER.minusSeconds(1))).isEqualTo(Removal.TOO_FRESH);
        assertThat(lies(file)).isTrue();
        assertThat(remove(new FileAddress("0".repeat(64)), LATER)).isEqualTo(Removal.UNKNOWN);
    }

    @Test
    void a_file_that_was_brought_again_waits_anew() {
        FileAddress file = kept("again");
        Instant day = NOW.plus(Duration.ofDays(1));
        desk.office().bean(FileRegister.class).broughtAgain(file, day);

        assertThat(remove(file, day.plusSeconds(1))).isEqualTo(Removal.TOO_FRESH);
        assertThat(remove(file, day.plus(FileRemoval.QUIET))).isEqualTo(Removal.REMOVED);
    }

    @Test
    void a_file_of_a_kept_paper_stays() {
        FileAddress file = kept("needed");
        PaperFacts facts =
                new PaperFacts(
                        "",
                        "Giấy khai sinh",
                        new PaperFacts.Owner("", "Người Một"),
                        "",
                        "1/2020",
                        null,
                        null);
        Holding.Origin origin = new Holding.Origin(HoldingSource.REGISTER, null, 0);
        desk.office()
                .bean(Holdings.class)
                .keep(
                        new NewHolding(facts, origin, desk.unit().id(), file),
                        new Holdings.By(desk.account(Role.CLERK), NOW));

        assertThat(remove(file, LATER)).isEqualTo(Removal.NEEDED);
        assertThat(lies(file)).isTrue();
    }

    @Test
    void whoever_brings_a_removed_file_again_has_it_again() {
        FileAddress file = kept("back");
        remove(file, LATER);

        assertThat(kept("back")).isEqualTo(file);

        assertThat(store.open(file)).isPresent();
        assertThat(lies(file)).isTrue();
    }

    @Test
    void what_was_cut_off_between_the_line_and_the_bytes_is_ended_by_the_next_try() {
        FileAddress file = kept("cut");
        Shelf broken =
                new Shelf() {
                    @Override
                    public void put(FileAddress address, byte[] sealed) {}

                    @Override
                    public Optional<byte[]> get(FileAddress address) {
                        return Optional.empty();
                    }

                    @Override
                    public void delete(FileAddress address) throws IOException {
                        throw new IOException("the power is gone");
                    }
                };
        FileRemoval first = removal(broken, LATER);
        assertThatThrownBy(() -> first.remove(file)).isInstanceOf(UncheckedIOException.class);
        assertThat(store.open(file)).isEmpty();
        assertThat(lies(file)).isTrue();

        assertThat(remove(file, LATER)).isEqualTo(Removal.REMOVED);
        assertThat(lies(file)).isFalse();
    }

    @Test
    void who_keeps_a_file_while_it_is_removed_has_it_whole() {
        for (int round = 0; round < 20; round++) {
            FileAddress file = kept("both at once");
            CompletableFuture<Removal> removing =
                    CompletableFuture.supplyAsync(() -> remove(file, LATER));
            kept("both at once");
            removing.join();
            assertThat(store.open(kept("both at once"))).isPresent();
            assertThat(lies(file)).isTrue();
        }
    }

    /** Readings are made of files and go with them; where somebody lives is no file. */
    @Test
    void every_column_that_points_to_files_is_asked_before_one_is_removed() {
        List<@Nullable String> pointers =
                sql.sql(
                                """
                                select c.table_name || '.' || c.column_name
                                from information_schema.columns c
                                join information_schema.tables t using (table_schema, table_name)
                                where c.table_schema = current_schema()
                                  and t.table_type = 'BASE TABLE'
                                  and (c.column_name = 'address' or c.column_name like '%\\_address')
                                  and c.table_name not in ('stored_file', 'scan_reading', 'old_scan')
                                  and c.table_name || '.' || c.column_name <> 'signed_paper.address'
                                except
                                select u.table_name || '.' || u.column_name
                                from information_schema.view_column_usage u
                                where u.view_name in ('stored_file_pointer', 'stored_file_use')
                                """)
                        .query(String.class)
                        .list();

        assertThat(pointers).containsExactly("dossier_reception.address");
    }
}
