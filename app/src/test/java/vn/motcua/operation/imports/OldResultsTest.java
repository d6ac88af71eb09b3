// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.archive.Holding;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.StoreQuery;
import vn.motcua.archive.bulk.OldResultRow;
import vn.motcua.archive.bulk.OldResults;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SampleScans;
import vn.motcua.testing.SmallDesk;

/** Old results come into the store with their scans, line by line, and never twice. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldResultsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    private static final byte[] ONE = SampleScans.pdf("Một");
    private static final byte[] TWO = SampleScans.pdf("Hai");
    private static final byte[] THREE = SampleScans.pdf("Ba");
    private static final String HEADER = String.join(",", OldResultRow.COLUMNS) + "\n";

    private SmallDesk desk;
    private Path data;

    @BeforeAll
    void open(DataSource database, @TempDir Path folder) {
        data = folder;
        desk = SmallDesk.open(database, folder, NOW);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private Path folder(String name, String rows) {
        try {
            Path folder = Files.createDirectories(data.resolve(name));
            Files.writeString(folder.resolve("results.csv"), HEADER + rows);
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void scan(Path folder, String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private OldResultIntake.Counts take(Path folder, boolean dryRun) {
        try (RejectFile rejects = new RejectFile(folder.resolve("rejects.csv"))) {
            Holdings.By by = new Holdings.By(desk.account(Role.CLERK), NOW);
            return new OldResultIntake(
                            desk.office().bean(OldResults.class),
                            new OldResults.Target(desk.unit().id(), by),
                            new ScanFolder(folder),
                            rejects)
                    .take(
                            CsvFile.check(folder.resolve("results.csv"), OldResultRow.COLUMNS),
                            dryRun,
                            (done, of) -> {});
        }
    }

    private static String rejects(Path folder) {
        try {
            return Files.readString(folder.resolve("rejects.csv"), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Holding> found(String owner) {
        return desk.office()
                .bean(Holdings.class)
                .search(
                        new StoreQuery(
                                Set.of(desk.unit().id()), owner, "", "", "", null, null, 0, 1_000));
    }

    @Test
    void a_list_with_its_scans_is_taken_in_found_again_and_not_taken_twice() {
        String rows =
                "2019/Khai sinh số 1.pdf,Giấy khai sinh,01/2019,2019-03-12,UBND xã Ea Tam,"
                        + "Trần Thị Bưởi,066194000201,\n"
                        + "b.pdf,Giấy phép xây dựng,02/GPXD,5/6/2024,UBND xã,Y Bham,,2025-06-05\n";
        Path folder = folder("whole", rows);
        String decomposed = Normalizer.normalize("2019/Khai sinh số 1.pdf", Normalizer.Form.NFD);
        scan(folder, decomposed, ONE);
        scan(folder, "b.pdf", TWO);

        assertThat(take(folder, true)).isEqualTo(new OldResultIntake.Counts(2, 2, 0, 0));
        assertThat(found("tran thi buoi")).isEmpty();
        assertThat(take(folder, false)).isEqualTo(new OldResultIntake.Counts(2, 2, 0, 0));
        assertThat(take(folder, false)).isEqualTo(new OldResultIntake.Counts(2, 0, 2, 0));

        Holding kept = found("tran thi buoi").getFirst();
        assertThat(kept.facts().dated()).isEqualTo(LocalDate.of(2019, 3, 12));
        assertThat(kept.facts().owner().id()).isEqualTo("066194000201");
        assertThat(desk.office().bean(FileStore.class).open(kept.newest()))
                .hasValueSatisfying(file -> assertThat(file.bytes()).isEqualTo(ONE));
        assertThat(folder.resolve("rejects.csv")).doesNotExist();
    }

    @Test
    void a_bad_line_stops_no_other_and_says_why() {
        String good = "g.pdf,Giấy khai sinh,07/2019,2019-03-12,,Người Tốt,,\n";
        String rows =
                good
                        + "x.pdf,,08/2019,2019-02-30,,,12345,\n"
                        + "gone.pdf,Giấy khai sinh,09/2019,,,Người Hai,,\n"
                        + "../results.csv,Giấy khai sinh,10/2019,,,Người Ba,,\n"
                        + "word.pdf,Giấy khai sinh,11/2019,,,Người Bốn,,\n"
                        + "empty.pdf,Giấy khai sinh,12/2019,,,Người Năm,,\n"
                        + "g.pdf,Giấy khai sinh,13/2019,2019-03-12,,Người Sáu,,2019-03-11\n"
                        + "g.pdf,Giấy khai sinh\n";
        Path folder = folder("faulty", rows);
        scan(folder, "g.pdf", ONE);
        scan(folder, "word.pdf", "không phải PDF".getBytes(StandardCharsets.UTF_8));
        scan(folder, "empty.pdf", new byte[0]);

        assertThat(take(folder, false)).isEqualTo(new OldResultIntake.Counts(8, 1, 0, 7));

        assertThat(rejects(folder))
                .contains("results.csv,3,title")
                .contains(
                        "owner_name: Hãy ghi tên chủ giấy tờ.",
                        "Tháng 2 năm 2019 không có ngày 30.")
                .contains("owner_id: Số định danh có 12 chữ số")
                .contains("results.csv,4,file", "không thấy tệp “gone.pdf”")
                .contains("results.csv,5,file", "không thấy tệp “../results.csv”")
                .contains("Tệp “word.pdf” không phải PDF", "Tệp “empty.pdf” trống")
                .contains("results.csv,8,valid_until", "results.csv,9,*");
    }

    @Test
    void the_same_result_with_another_scan_is_left_to_people() {
        String row = "a.pdf,Giấy khai sinh,20/2019,2019-03-12,,Người Bảy,,\n";
        Path folder = folder("another", row);
        scan(folder, "a.pdf", ONE);
        assertThat(take(folder, false).kept()).isEqualTo(1);
        scan(folder, "a.pdf", THREE);

        assertThat(take(folder, false).rejected()).isEqualTo(1);
        assertThat(rejects(folder)).contains("đã có trong kho với một bản scan khác");
    }

    @Test
    void more_than_a_batch_is_told_in_the_order_of_the_list() {
        StringBuilder rows = new StringBuilder();
        IntStream.rangeClosed(1, 450)
                .forEach(line ->
                        rows.append(line % 90 == 0 ? "none.pdf" : "s.pdf")
                                .append(",Giấy khai sinh,")
                                .append(line)
                                .append("/2020,2020-01-02,,Người Nhiều,,\n"));
        Path folder = folder("many", rows.toString());
        scan(folder, "s.pdf", ONE);

        assertThat(take(folder, false)).isEqualTo(new OldResultIntake.Counts(450, 445, 0, 5));
        assertThat(found("nguoi nhieu")).hasSize(445);
        assertThat(rejects(folder).lines().skip(1))
                .extracting(line -> line.substring(0, line.indexOf(",file")))
                .containsExactly(
                        "results.csv,91",
                        "results.csv,181",
                        "results.csv,271",
                        "results.csv,361",
                        "results.csv,451");
    }

    @Test
    void the_same_scans_in_another_order_beside_each_other_are_all_taken_in() {
        StringBuilder rows = new StringBuilder();
        Path folder = folder("crossing", "");
        for (int line = 0; line < 200; line++) {
            int scan = line / 25 % 2 == 0 ? line % 25 : 24 - line % 25;
            rows.append(
                    "o%03d.pdf,Giấy khai sinh,%d/2021,2021-01-02,,Người Ngược,,\n"
                            .formatted(line, line));
            scan(folder, "o%03d.pdf".formatted(line), SampleScans.pdf("Ngược " + scan));
        }
        folder("crossing", rows.toString());

        assertThat(take(folder, false)).isEqualTo(new OldResultIntake.Counts(200, 200, 0, 0));
        assertThat(found("nguoi nguoc")).hasSize(200);
    }

    @Test
    void results_of_one_scan_in_many_places_of_the_list_are_all_taken_in() {
        StringBuilder rows = new StringBuilder();
        Path folder = folder("books", "");
        for (int line = 0; line < 200; line++) {
            int book = line / 25 % 2 == 0 ? line % 25 : 24 - line % 25;
            rows.append(
                    "sổ%d.pdf,Giấy khai sinh,%d/2022,2022-01-02,,Người Sổ,,\n"
                            .formatted(book, line));
            scan(folder, "sổ%d.pdf".formatted(book), SampleScans.pdf("Sổ " + book));
        }
        folder("books", rows.toString());

        assertThat(take(folder, false)).isEqualTo(new OldResultIntake.Counts(200, 200, 0, 0));
        assertThat(found("nguoi so")).hasSize(200);
    }
}
