// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.auditing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.audit.AuditTrail;

/** Seals the history once a minute, on one node of the installation. */
@Configuration(proxyBeanMethods = false)
class SealJob {
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> sealHistory(AuditTrail trail) {
        return Tasks.recurring("audit-seal", FixedDelay.of(EVERY))
                .execute((instance, context) -> trail.seal());
    }
}
