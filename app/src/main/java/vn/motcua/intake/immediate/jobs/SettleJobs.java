// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.intake.immediate.Ending;

/** Settles each visit once its time to be undone is over. */
@Configuration(proxyBeanMethods = false)
class SettleJobs {
    @Bean
    Task<Void> settleVisit(Ending ending, TransactionTemplate transaction) {
        return Tasks.oneTime(JobSettling.SETTLE)
                .execute((instance, context) ->
                        transaction.executeWithoutResult(
                                tx -> ending.settle(Long.parseLong(instance.getId()))));
    }
}
