// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The queue that a unit begins with: the groups that most people come for, and two counters for all
 * of them. Product default, ADR 0031; the unit changes it as it likes.
 */
@Service
public class UsualQueue {
    private static final List<TicketGroup> GROUPS =
            List.of(
                    new TicketGroup('A', "Chứng thực", "Certified copies", false),
                    new TicketGroup('B', "Hộ tịch", "Births, marriages, deaths", false),
                    new TicketGroup('C', "Đất đai, xây dựng", "Land and building", false),
                    new TicketGroup('D', "Việc khác", "Everything else", false),
                    new TicketGroup('T', "Trả kết quả, nộp bổ sung", "Results, supplements", true));

    private static final int COUNTERS = 2;

    private final QueueOffices offices;

    UsualQueue(QueueOffices offices) {
        this.offices = offices;
    }

    /** Lets a unit give numbers; one that does already stays as it is. */
    public void open(long unit) {
        if (offices.ofUnit(unit).isPresent()) {
            return;
        }
        offices.open(unit, QueueToken.next(), QueueToken.next());
        GROUPS.forEach(group -> offices.put(unit, group));
        Set<Character> all = GROUPS.stream().map(TicketGroup::letter).collect(Collectors.toSet());
        for (int number = 1; number <= COUNTERS; number++) {
            offices.put(unit, number, all);
        }
    }
}
