// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.ArrayList;
import java.util.List;

/** What two texts have in common and what not, line by line. */
public final class LineDiff {
    private static final int MOST_LINES = 2_000;

    private LineDiff() {}

    /** A line and which of the two texts it stands in. */
    public record Line(Side side, String text) {}

    /** Where a line stands. */
    public enum Side {
        /** In the older text only. */
        OLD,
        /** In the newer text only. */
        NEW,
        /** In both. */
        BOTH
    }

    /** The lines of both texts in order; of each only the first 2,000 are looked at. */
    public static List<Line> of(String older, String newer) {
        List<String> left = older.lines().limit(MOST_LINES).toList();
        List<String> right = newer.lines().limit(MOST_LINES).toList();
        int[][] common = common(left, right);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                lines.add(new Line(Side.BOTH, left.get(i)));
                i++;
                j++;
            } else if (j >= right.size()
                    || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(Side.OLD, left.get(i++)));
            } else {
                lines.add(new Line(Side.NEW, right.get(j++)));
            }
        }
        return lines;
    }

    /** How many lines the rests of both texts have in common, from every pair of lines on. */
    private static int[][] common(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] =
                        left.get(i).equals(right.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
