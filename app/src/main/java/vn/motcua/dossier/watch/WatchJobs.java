// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.watch;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.act.LateWatch;

/** Looks at each dossier near its due date, and once a morning at those that nobody looks at. */
@Configuration(proxyBeanMethods = false)
class WatchJobs {
    private static final LocalTime EARLY = LocalTime.of(6, 30);

    @Bean
    Task<Void> lookAtDossier(LateWatch watch) {
        return Tasks.custom(LateWatch.LOOK, Void.class)
                .execute((instance, context) -> look(watch, instance.getId()));
    }

    private static CompletionHandler<Void> look(LateWatch watch, String id) {
        int more = id.indexOf(LateWatch.ONCE_MORE);
        if (more < 0) {
            return watch.look(Long.parseLong(id))
                    .map(WatchJobs::again)
                    .orElseGet(OnCompleteRemove::new);
        }
        watch.lookOnceMore(Long.parseLong(id.substring(0, more)));
        return new OnCompleteRemove<>();
    }

    private static CompletionHandler<Void> again(Instant at) {
        return (complete, operations) -> operations.reschedule(complete, at);
    }

    @Bean
    RecurringTask<Void> lookAtAllDossiers(LateWatch watch) {
        return Tasks.recurring("dossier-watch-all", Schedules.daily(VietnamTime.ZONE, EARLY))
                .execute((instance, context) -> watch.lookAtAll());
    }
}
