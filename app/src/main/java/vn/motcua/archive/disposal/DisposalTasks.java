// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Carries out each approved list, and comes again while files wait. */
@Configuration(proxyBeanMethods = false)
class DisposalTasks {
    @Bean
    Task<Void> destroyListedPapers(Shredder shredder) {
        return Tasks.custom(DisposalJobs.DESTROY, Void.class)
                .execute((instance, context) ->
                        shredder.work(Long.parseLong(instance.getId()))
                                .<CompletionHandler<Void>>map(DisposalTasks::again)
                                .orElseGet(OnCompleteRemove::new));
    }

    private static CompletionHandler<Void> again(Instant at) {
        return (complete, operations) -> operations.reschedule(complete, at);
    }
}
