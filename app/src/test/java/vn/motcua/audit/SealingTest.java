// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.DatabaseTest;

/** Sealing beside writers, beside other sealers, and across what a crash or a full disk leaves. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealingTest {
    private static final int WRITERS = 8;
    private static final int DOSSIERS_EACH = 40;

    private SealedHistory history;

    @BeforeAll
    void record_and_seal(DataSource database, @TempDir Path data) {
        history = new SealedHistory(database, data);
    }

    @AfterAll
    void close() {
        history.close();
    }

    @Test
    void while_eight_writers_write_every_event_comes_under_exactly_one_seal() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int unit = writer % 4;
                writing.add(writers.submit(() -> history.write(unit, DOSSIERS_EACH)));
            }
            while (writing.stream().anyMatch(future -> !future.isDone())) {
                history.trail().seal();
                assertThat(history.trail().verify().firstBreak()).isEmpty();
            }
            for (Future<?> written : writing) {
                written.get();
            }
        }
        history.trail().seal();

        assertThat(eventsNotUnderExactlyOneSeal()).isZero();
        assertThat(history.trail().verify())
                .extracting(Verification::unsealed, Verification::firstBreak)
                .containsExactly(0L, Optional.empty());
    }

    @Test
    void verifying_while_others_seal_never_takes_a_newer_line_of_the_file_for_a_break()
            throws Exception {
        try (ExecutorService sealers = Executors.newSingleThreadExecutor()) {
            Future<?> sealing =
                    sealers.submit(() -> {
                        for (int i = 0; i < 30; i++) {
                            history.write(3, 1);
                            history.trail().seal();
                        }
                    });
            while (!sealing.isDone()) {
                assertThat(history.trail().verify().firstBreak()).isEmpty();
            }
            sealing.get();
        }
    }

    @Test
    void two_sealers_at_once_write_each_seal_once() throws Exception {
        try (ExecutorService sealers = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 5; round++) {
                history.write(1, 1);
                Callable<Optional<Seal>> seal = () -> history.trail().seal();
                List<Optional<Seal>> made = new ArrayList<>();
                for (Future<Optional<Seal>> one :
                        sealers.invokeAll(IntStream.range(0, 4).mapToObj(i -> seal).toList())) {
                    made.add(one.get());
                }
                assertThat(made.stream().filter(Optional::isPresent)).hasSize(1);
            }
        }

        assertThat(history.trail().verify().firstBreak()).isEmpty();
        assertThat(history.fileLines()).doesNotHaveDuplicates();
    }

    @Test
    void with_nothing_new_there_is_no_new_seal() {
        history.trail().seal();
        int before = history.fileLines().size();

        assertThat(history.trail().seal()).isEmpty();
        assertThat(history.fileLines()).hasSize(before);
    }

    @Test
    void seals_that_a_crash_kept_from_the_file_come_with_the_next_sealing() {
        history.write(1, 1);
        history.trail().seal();
        List<String> lines = history.fileLines();
        history.writeFile(lines.subList(0, lines.size() - 1));
        assertThat(history.trail().verify().firstBreak()).isEmpty();

        history.trail().seal();

        assertThat(history.fileLines()).isEqualTo(lines);
    }

    @Test
    void a_lost_file_is_written_again_from_the_database() throws IOException {
        List<String> lines = history.fileLines();
        Files.delete(history.file());
        assertThat(history.trail().verify().firstBreak()).isPresent();

        history.trail().seal();

        assertThat(history.fileLines()).startsWith(lines.toArray(String[]::new));
        assertThat(history.trail().verify().firstBreak()).isEmpty();
    }

    @Test
    void while_the_disk_refuses_the_file_nothing_is_sealed_and_nothing_is_broken()
            throws IOException {
        history.write(2, 1);
        List<String> lines = history.fileLines();
        Files.delete(history.file());
        Files.createDirectory(history.file());

        assertThatThrownBy(() -> history.trail().seal()).isInstanceOf(UncheckedIOException.class);

        Files.delete(history.file());
        history.writeFile(lines);
        assertThat(history.trail().verify())
                .extracting(Verification::seals, Verification::firstBreak)
                .containsExactly((long) lines.size(), Optional.empty());
    }

    private long eventsNotUnderExactlyOneSeal() {
        return history.sql()
                .sql(
                        """
                        select count(*)
                        from dossier_event e
                        where 1 <> (
                            select count(*) from seal s
                            where e.position between s.first_position and s.last_position)
                        """)
                .query(Long.class)
                .single();
    }
}
