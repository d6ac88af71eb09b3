// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.intake.immediate.Ending;

/**
 * Settles each visit once its time to be undone is over by the clock of the program; a job that is
 * woken before that waits for what is left of it.
 */
@Configuration(proxyBeanMethods = false)
class SettleJobs {
    @Bean
    Task<Void> settleVisit(Ending ending, TransactionTemplate transaction) {
        return Tasks.custom(JobSettling.SETTLE)
                .execute((instance, context) -> {
                    long visit = Long.parseLong(instance.getId());
                    Optional<Duration> left = ending.left(visit);
                    if (left.isPresent()) {
                        return later(left.get());
                    }
                    transaction.executeWithoutResult(tx -> ending.settle(visit));
                    return new OnCompleteRemove<>();
                });
    }

    private static CompletionHandler<Void> later(Duration left) {
        return (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(left));
    }
}
