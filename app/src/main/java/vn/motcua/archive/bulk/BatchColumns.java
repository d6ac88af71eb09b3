// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.language.VietnameseText;

/** The columns of the list of a batch: each with a heading that offices read. */
public enum BatchColumns {
    /** Name of the scan. */
    FILE("file", "Tên tệp", "khai-sinh-0123.pdf"),
    /** What the paper is. */
    TITLE("title", "Tên giấy tờ", "Giấy khai sinh"),
    /** Number and symbol. */
    NUMBER("number", "Số ký hiệu", "123/2015"),
    /** Day of the paper. */
    DATED("dated", "Ngày", "12/3/2015"),
    /** Who issued it. */
    ISSUER("issuer", "Nơi cấp", "UBND xã Krông Năng"),
    /** Whose it is. */
    OWNER("owner_name", "Chủ giấy tờ", "Nguyễn Văn Mẫu"),
    /** Personal id or tax code. */
    OWNER_ID("owner_id", "Số định danh", ""),
    /** Last day on which it holds. */
    UNTIL("valid_until", "Hết giá trị", ""),
    /** Code of the component of a dossier; may be missing. */
    COMPONENT("component", "Mã thành phần", "");

    private final String column;
    private final String heading;
    private final String sample;

    BatchColumns(String column, String heading, String sample) {
        this.column = column;
        this.heading = heading;
        this.sample = sample;
    }

    /** A list with its headings and one line to begin with, as spreadsheets here open it. */
    public static String sample() {
        return Stream.of(
                        line(Stream.of(values()).map(one -> one.heading)),
                        line(Stream.of(values()).map(one -> one.sample)))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(";"));
    }

    /** The heading of a column; the column itself when it has none. */
    public static String heading(String column) {
        return Stream.of(values())
                .filter(one -> one.column.equals(column))
                .map(one -> one.heading)
                .findFirst()
                .orElse(column);
    }

    /** The place of each column among these headings, from 0; others stand for themselves. */
    static Map<String, Integer> places(List<String> headings) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < headings.size(); at++) {
            places.putIfAbsent(column(VietnameseText.folded(headings.get(at))), at);
        }
        return places;
    }

    private static String column(String folded) {
        return Stream.of(values())
                .filter(one -> VietnameseText.folded(one.heading).equals(folded))
                .map(one -> one.column)
                .findFirst()
                .orElse(folded);
    }

    /** The headings that are missing; empty when none is. */
    static Optional<String> missing(Map<String, Integer> places) {
        String missing =
                Stream.of(values())
                        .filter(one -> one != COMPONENT && !places.containsKey(one.column))
                        .map(one -> one.heading)
                        .collect(Collectors.joining("; "));
        return missing.isEmpty() ? Optional.empty() : Optional.of(missing);
    }
}
