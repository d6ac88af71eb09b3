// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.jdbc;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Repository;
import vn.motcua.archive.digitise.PageKey;
import vn.motcua.archive.digitise.ReadingJobs;

/** Reads pages as jobs of db-scheduler. */
@Repository
class JobReadings implements ReadingJobs {
    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of(ReadingJobs.READ);

    private final SchedulerClient jobs;

    /** Lazy: the scheduler itself asks for the jobs. */
    JobReadings(@Lazy SchedulerClient jobs) {
        this.jobs = jobs;
    }

    @Override
    public void read(PageKey page, Instant at) {
        jobs.schedule(
                TASK.instance(page.text()).scheduledTo(at), ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
    }
}
