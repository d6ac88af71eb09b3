// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.util.List;

/** The end of what a program said, short enough for a message. */
final class LogTail {
    private static final int LINES = 5;

    private LogTail() {}

    /** The last lines of {@code text} that are not blank, joined by a bar. */
    static String of(String text) {
        List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }
}
