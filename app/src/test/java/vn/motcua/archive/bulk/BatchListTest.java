// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of a batch as offices save it from their spreadsheets. */
class BatchListTest {
    private static final String HEADINGS =
            "Tên tệp;Tên giấy tờ;Số ký hiệu;Ngày;Nơi cấp;Chủ giấy tờ;Số định danh;Hết giá trị";

    private static BatchList.Reading read(String text) {
        return BatchList.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<BatchLine> lines(String text) {
        return ((BatchList.Reading.Read) read(text)).lines();
    }

    private static String fault(BatchList.Reading reading) {
        return ((BatchList.Reading.Unreadable) reading).key();
    }

    @Test
    void the_sample_is_read_as_it_is_handed_out() {
        BatchLine line = lines(BatchColumns.sample()).getFirst();

        assertThat(line.number()).isEqualTo(2);
        assertThat(line.file()).isEqualTo("khai-sinh-0123.pdf");
        assertThat(line.troubles()).isEmpty();
        assertThat(line.readable().orElseThrow().dated()).isEqualTo(LocalDate.of(2015, 3, 12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {";", ",", "'\t'"})
    void it_is_parted_by_what_parts_its_headings(String separator) {
        String list = HEADINGS + "\na.pdf;Giấy phép;05/GP;5/6/2024;UBND xã;Y Bham;;2025-06-05\n";

        assertThat(lines(list.replace(";", separator)).getFirst().troubles()).isEmpty();
    }

    @Test
    void the_headings_of_the_command_do_too_in_any_order() {
        String list =
                """
                owner_name,file,title,number,dated,issuer,owner_id,valid_until

                Y Bham,a.pdf,Giấy phép,05/GP,2024-06-05,UBND xã,,
                """;

        assertThat(lines(list).getFirst().readable()).isPresent();
    }

    @Test
    void a_line_with_faults_is_told_column_by_column_and_the_others_are_taken() {
        String list =
                HEADINGS
                        + "\na.pdf;Giấy phép;05/GP;31/2/2024;UBND xã;;123;"
                        + "\nb.pdf;Giấy phép;06/GP;;UBND xã;Y Bham;;\n";

        List<BatchLine> lines = lines(list);

        assertThat(lines.getFirst().readable()).isEmpty();
        assertThat(lines.getFirst().troubles())
                .extracting(Trouble::column)
                .containsExactlyInAnyOrder("owner_name", "owner_id", "dated");
        assertThat(lines.getLast().readable()).isPresent();
    }

    @Test
    void what_is_no_list_is_told_with_the_way_out() {
        assertThat(fault(read(""))).isEqualTo("archive.batch.list.empty");
        assertThat(fault(read(HEADINGS + "\n;;;;;;;\n"))).isEqualTo("archive.batch.list.empty");
        assertThat(fault(read("Tên tệp;Ngày\na.pdf;1/1/2020\n")))
                .isEqualTo("archive.batch.list.columns");
        assertThat(fault(read(HEADINGS + "\n\"a.pdf;x;1;;;A;;\n")))
                .isEqualTo("archive.batch.list.malformed");
        byte[] windows = (HEADINGS + "\n").getBytes(Charset.forName("windows-1258"));
        assertThat(fault(BatchList.read(windows))).isEqualTo("archive.batch.list.not-utf8");
        assertThat(fault(BatchList.read(new byte[BatchList.MOST_BYTES + 1])))
                .isEqualTo("archive.batch.list.big");
        String line = "\na.pdf;Giấy phép;05/GP;;UBND xã;Y Bham;;";
        assertThat(fault(read(HEADINGS + line.repeat(BatchList.MOST + 1))))
                .isEqualTo("archive.batch.list.long");
    }
}
