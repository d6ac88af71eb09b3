// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.jdbc;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Repository;
import vn.motcua.archive.disposal.DisposalJobs;

/** Carries out lists as jobs of db-scheduler. */
@Repository
class JobDisposals implements DisposalJobs {
    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of(DisposalJobs.DESTROY);

    private final SchedulerClient jobs;

    /** Lazy: the scheduler itself asks for the jobs. */
    JobDisposals(@Lazy SchedulerClient jobs) {
        this.jobs = jobs;
    }

    @Override
    public void destroy(long list, Instant at) {
        jobs.schedule(
                TASK.instance(Long.toString(list)).scheduledTo(at),
                ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
    }
}
