// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.queueing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.intake.queue.QueueDesk;

/** Ends the queue of a day after it has closed, on one node of the installation. */
@Configuration(proxyBeanMethods = false)
class ClosingJob {
    private static final Duration EVERY = Duration.ofMinutes(15);

    @Bean
    RecurringTask<Void> closeQueues(QueueDesk desk) {
        return Tasks.recurring("queue-close", FixedDelay.of(EVERY))
                .execute((instance, context) -> desk.closeDays());
    }
}
