// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.account.Leftovers;
import vn.motcua.intake.ReceptionForms;

/** Sweeps up after sign-ins and forms every few hours, on one node of the installation. */
@Configuration(proxyBeanMethods = false)
class SweepJob {
    private static final Duration EVERY = Duration.ofHours(6);

    /** Product default: a form that was left open longer is not sent any more. */
    private static final Duration FORMS_KEPT = Duration.ofDays(2);

    @Bean
    RecurringTask<Void> sweepLeftovers(Leftovers leftovers, InstantSource clock) {
        return Tasks.recurring("identity-sweep", FixedDelay.of(EVERY))
                .execute((instance, context) -> leftovers.sweep(clock.instant()));
    }

    @Bean
    RecurringTask<Void> sweepForms(ReceptionForms forms, InstantSource clock) {
        return Tasks.recurring("intake-sweep", FixedDelay.of(EVERY))
                .execute((instance, context) -> forms.sweep(clock.instant().minus(FORMS_KEPT)));
    }
}
