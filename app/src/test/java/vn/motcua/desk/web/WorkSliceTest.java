// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.desk.WorkRow;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.act.WorkKind;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.Pager;

/** A long list is shown in parts; the part of the chosen piece when no part is asked for. */
class WorkSliceTest {
    @ParameterizedTest
    @CsvSource({
        "0, '', 0, 1, 0, 0",
        "60, '', 59, 1, 0, 60",
        "61, '', 60, 2, 60, 61",
        "150, 2, 0, 2, 60, 120",
        "150, 99, 0, 3, 120, 150",
        "150, -1, 0, 1, 0, 60",
        "150, x, 130, 3, 120, 150"
    })
    void shows_the_part_asked_for(int all, String asked, int chosen, int page, int from, int to) {
        WorkSlice slice = WorkSlice.of(pieces(all), asked, chosen);

        assertThat(slice.page()).isEqualTo(page);
        assertThat(slice.from()).isEqualTo(from);
        assertThat(slice.to()).isEqualTo(to);
    }

    @Test
    void one_page_needs_no_pager_and_more_lead_on_and_back() {
        Pager second = WorkSlice.of(pieces(150), "2", 0).pager(page -> "/viec?trang=" + page);

        assertThat(WorkSlice.of(pieces(60), "", 0).pager(page -> "")).isNull();
        assertThat(second).isEqualTo(new Pager(2, 3, "/viec?trang=1", "/viec?trang=3"));
    }

    private static List<WorkLines.Told> pieces(int count) {
        return LongStream.range(0, count)
                .mapToObj(id ->
                        new WorkLines.Told(
                                row(id),
                                new DeadlinePill(DeadlinePill.State.FINE, "T5 26/11"),
                                "Thẩm tra"))
                .toList();
    }

    private static WorkRow row(long id) {
        return new WorkRow(
                id,
                WorkKind.STEP,
                null,
                null,
                null,
                Instant.EPOCH,
                null,
                new DossierCode("000.04.25.H15-261120-0001"),
                DossierState.PROCESSING,
                null,
                "H’Len Byă",
                "Đăng ký khai sinh");
    }
}
