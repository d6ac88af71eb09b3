// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.util.List;

/**
 * What needs somebody now.
 *
 * @param note the day and the hour
 * @param urgent what is late or due today, the most urgent first
 * @param lists the lists that hold something, with how much
 */
record TodayPage(String note, List<WorkPage.Line> urgent, List<Waiting> lists) {
    /** A list with how much it holds. */
    record Waiting(String label, int count, String href) {}
}
