// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Repository;
import vn.motcua.intake.immediate.Settling;

/** Settles visits by jobs of db-scheduler, written in the transaction of the visit. */
@Repository
class JobSettling implements Settling {
    static final TaskDescriptor<Void> SETTLE = TaskDescriptor.of("visit-settle");

    private final SchedulerClient jobs;

    /** Lazy: the scheduler itself asks for the jobs. */
    JobSettling(@Lazy SchedulerClient jobs) {
        this.jobs = jobs;
    }

    @Override
    public void at(long visit, Instant moment) {
        jobs.scheduleIfNotExists(SETTLE.instance(Long.toString(visit)).scheduledTo(moment));
    }
}
