// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.proof;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.files.FileAddress;

/** Extends each signed paper, again and again until it is done. */
@Configuration(proxyBeanMethods = false)
class ProofTasks {
    @Bean
    Task<Void> extendSignedPaper(PaperProofs proofs) {
        return Tasks.custom(PaperProofs.EXTEND, Void.class)
                .execute((instance, context) ->
                        proofs.extend(new FileAddress(instance.getId()))
                                .<CompletionHandler<Void>>map(ProofTasks::again)
                                .orElseGet(OnCompleteRemove::new));
    }

    @Bean
    Task<Void> checkSignedPaper(PaperProofs proofs) {
        return Tasks.oneTime(PaperProofs.CHECK, Void.class)
                .execute((instance, context) -> proofs.check(new FileAddress(instance.getId())));
    }

    private static CompletionHandler<Void> again(Instant at) {
        return (complete, operations) -> operations.reschedule(complete, at);
    }
}
