// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.files;

import java.time.format.DateTimeFormatter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.report.Figure;
import vn.motcua.report.Figures;
import vn.motcua.report.HandlingReport;

/** A report of handling as JSON for programs; its form never changes, it only grows. */
public final class HandlingJson {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    private static final JsonMapper JSON = new JsonMapper();

    private HandlingJson() {}

    /** The JSON text: {@code period}, {@code rows} and {@code total}. */
    public static String of(HandlingReport report) {
        ObjectNode root = JSON.createObjectNode();
        root.putObject("period")
                .put("start", report.period().start().toString())
                .put("end", report.period().end().toString())
                .put("as_of", MOMENT.format(report.period().asOf().atZone(VietnamTime.ZONE)));
        ArrayNode rows = root.putArray("rows");
        for (HandlingReport.Row row : report.rows()) {
            ObjectNode node = rows.addObject().put("key", row.key()).put("name", row.name());
            put(node, row.figures());
        }
        put(root.putObject("total"), report.total());
        return JSON.writeValueAsString(root);
    }

    private static void put(ObjectNode node, Figures figures) {
        for (Figure figure : Figure.values()) {
            node.put(figure.code(), figure.of(figures));
        }
    }
}
