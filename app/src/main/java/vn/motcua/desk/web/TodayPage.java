// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Morning;

/**
 * What needs somebody now.
 *
 * @param note the day and the hour
 * @param needs what waits for them, the most urgent first
 * @param urgent what is late or due today, the most urgent first
 * @param works true for who has work, whose urgent pieces are told even when there are none
 * @param next what they come here to do; null when there is nothing of the kind
 */
record TodayPage(
        String note,
        List<Morning.Need> needs,
        List<WorkPage.Line> urgent,
        boolean works,
        Morning.@Nullable Next next) {
    TodayPage {
        needs = List.copyOf(needs);
        urgent = List.copyOf(urgent);
    }
}
