// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.intake.giveback.ParcelState;
import vn.motcua.intake.giveback.ReadyPile;
import vn.motcua.intake.giveback.ReadyResult;
import vn.motcua.intake.giveback.ReminderWay;

/** The shelves of the return desk: most results have a place, some were sent, some forgotten. */
@Component
record Shelves(ReadyPile pile) {
    private static final int PLACES = 12;
    private static final int ONE_IN_WITHOUT = 7;

    /** Notes where the results of a commune lie, the day before. */
    void fill(long commune, AccountId officer, Instant now) {
        ReadyPile.Noting yesterday = new ReadyPile.Noting(officer, now.minus(Duration.ofDays(1)));
        List<ReadyResult> ready = pile.all(List.of(commune));
        for (int place = 0; place < ready.size(); place++) {
            ReadyResult one = ready.get(place);
            if (place % ONE_IN_WITHOUT != 0) {
                String shelf =
                        "%c%02d".formatted((char) ('A' + place / PLACES), place % PLACES + 1);
                pile.shelve(one.id(), shelf, yesterday);
            }
        }
        ready.stream()
                .limit(2)
                .forEach(one ->
                        pile.remind(one.id(), ReminderWay.CALL, "Hẹn đến trong tuần", yesterday));
        ready.stream()
                .filter(ReadyResult::isFree)
                .skip(2)
                .limit(1)
                .forEach(one -> {
                    pile.send(one.id(), "EA 123 456 789 VN", yesterday);
                    pile.move(one.id(), ParcelState.IN_TRANSIT, yesterday);
                });
    }
}
