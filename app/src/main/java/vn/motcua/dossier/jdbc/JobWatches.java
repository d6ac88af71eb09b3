// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.act.LateWatch;
import vn.motcua.dossier.act.Watches;

/**
 * Looks at dossiers as jobs of db-scheduler, written in the transaction of the act. While a look
 * runs it cannot be moved, and it may not see what the act changed: then one more is meant.
 */
@Repository
class JobWatches implements Watches {
    private static final TaskDescriptor<Void> LOOK = TaskDescriptor.of(LateWatch.LOOK);

    private final SchedulerClient jobs;

    /** Lazy: the scheduler itself asks for the jobs, which ask for acts. */
    JobWatches(@Lazy SchedulerClient jobs) {
        this.jobs = jobs;
    }

    @Override
    public void watch(long dossier, Instant at) {
        try {
            schedule(dossier, at, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException | ExecutionException running) {
            jobs.schedule(
                    LOOK.instance(dossier + LateWatch.ONCE_MORE + at.toEpochMilli())
                            .scheduledTo(at),
                    ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
        }
    }

    @Override
    public void keep(long dossier, Instant at) {
        schedule(dossier, at, ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
    }

    private void schedule(long dossier, Instant at, ScheduleOptions options) {
        jobs.schedule(LOOK.instance(Long.toString(dossier)).scheduledTo(at), options);
    }
}
