// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.files;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.language.SafeCell;
import vn.motcua.report.Figure;
import vn.motcua.report.Figures;
import vn.motcua.report.HandlingReport;

/** A report of handling as a workbook for Excel, with the headings of form 06/VPCP/KSTT. */
public final class HandlingXlsx {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");
    private static final int HEADING_ROW = 3;
    private static final int FIRST_FIGURE = 3;

    /** The headings in the order of {@link Figure}. */
    private static final List<String> HEADINGS =
            List.of(
                    "Tiếp nhận: tổng",
                    "Trực tuyến",
                    "Trực tiếp, bưu chính",
                    "Kỳ trước chuyển qua",
                    "Đã giải quyết: tổng",
                    "Trước hạn",
                    "Đúng hạn",
                    "Quá hạn",
                    "Đang giải quyết: tổng",
                    "Trong hạn",
                    "Quá hạn (đang giải quyết)",
                    "Rút hồ sơ",
                    "Dừng giải quyết",
                    "Từ chối tiếp nhận",
                    "Chờ tiếp nhận");

    private HandlingXlsx() {}

    /**
     * Writes the workbook.
     *
     * @throws IOException when {@code out} refuses
     */
    public static void write(HandlingReport report, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "MotCua", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Bieu 06");
            sheet.value(
                    0, 0, "Biểu 06/VPCP/KSTT. Tình hình, kết quả giải quyết thủ tục hành chính");
            sheet.style(0, 0).bold().fontSize(14).set();
            sheet.value(1, 0, period(report));
            headings(sheet);
            int last = rows(sheet, report);
            total(sheet, last + 1, report.total());
            layOut(sheet);
        }
    }

    /** Writes the rows and returns the line of the last. */
    private static int rows(Worksheet sheet, HandlingReport report) {
        int line = HEADING_ROW;
        for (HandlingReport.Row row : report.rows()) {
            line++;
            sheet.value(line, 0, line - HEADING_ROW);
            sheet.value(line, 1, SafeCell.text(row.name()));
            sheet.value(line, 2, SafeCell.text(row.key()));
            figures(sheet, line, row.figures());
        }
        return line;
    }

    private static void total(Worksheet sheet, int line, Figures figures) {
        sheet.value(line, 1, "Cộng");
        figures(sheet, line, figures);
        int lastColumn = FIRST_FIGURE + Figure.values().length - 1;
        sheet.range(line, 0, line, lastColumn).style().bold().set();
    }

    private static void layOut(Worksheet sheet) {
        sheet.width(1, 48);
        sheet.width(2, 18);
        sheet.freezePane(FIRST_FIGURE, HEADING_ROW + 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
    }

    private static String period(HandlingReport report) {
        return "Kỳ %s–%s, tính đến %s"
                .formatted(
                        DAY.format(report.period().start()),
                        DAY.format(report.period().end()),
                        MOMENT.format(VietnamTime.local(report.period().asOf())));
    }

    private static void headings(Worksheet sheet) {
        sheet.value(HEADING_ROW, 0, "STT");
        sheet.value(HEADING_ROW, 1, "Lĩnh vực, đơn vị");
        sheet.value(HEADING_ROW, 2, "Mã");
        for (int i = 0; i < HEADINGS.size(); i++) {
            sheet.value(HEADING_ROW, FIRST_FIGURE + i, HEADINGS.get(i));
            sheet.width(FIRST_FIGURE + i, 13);
        }
        sheet.range(HEADING_ROW, 0, HEADING_ROW, FIRST_FIGURE + HEADINGS.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .fillColor("F1EBDF")
                .set();
    }

    private static void figures(Worksheet sheet, int line, Figures figures) {
        Figure[] columns = Figure.values();
        for (int i = 0; i < columns.length; i++) {
            sheet.value(line, FIRST_FIGURE + i, columns[i].of(figures));
            sheet.style(line, FIRST_FIGURE + i).format("#,##0").set();
        }
    }
}
