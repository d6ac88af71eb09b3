// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.catalogue.ProcedureRoutes;
import vn.motcua.web.PageContext;

/**
 * What brings people to the one-stop department in a lifetime, by the field of procedures it leads
 * to and, where the field is wide, the words looked for in it.
 */
enum LifeEvent {
    BIRTH("Hộ tịch", "khai sinh"),
    MARRIAGE("Hộ tịch", "kết hôn"),
    MOVING("Cư trú", ""),
    DEATH("Hộ tịch", "khai tử"),
    BUILDING("Xây dựng", ""),
    LAND("Đất đai", ""),
    BUSINESS("Hộ kinh doanh", ""),
    AGE("Bảo trợ xã hội", "");

    private final String field;
    private final String words;

    LifeEvent(String field, String words) {
        this.field = field;
        this.words = words;
    }

    /**
     * One of them on the page.
     *
     * @param icon the name of its drawing
     */
    record Tile(String icon, String href, String name, String note) {}

    /** Those that lead to procedures in one of these fields; a tile never leads to nothing. */
    static List<Tile> tiles(PageContext ctx, List<String> fields) {
        return Stream.of(values())
                .filter(event -> fields.contains(event.field))
                .map(event -> event.tile(ctx))
                .toList();
    }

    private Tile tile(PageContext ctx) {
        String icon = name().toLowerCase(Locale.ROOT);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("q", words);
        asked.put("field", field);
        return new Tile(
                icon,
                ctx.href(ProcedureRoutes.LIST, asked),
                ctx.text("report.life." + icon),
                ctx.text("report.life.note." + icon));
    }
}
