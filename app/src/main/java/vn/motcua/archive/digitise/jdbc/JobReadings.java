// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.jdbc;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.archive.digitise.PageKey;
import vn.motcua.archive.digitise.ReadingJobs;

/** Reads pages as jobs of db-scheduler. */
@Repository
class JobReadings implements ReadingJobs {
    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of(ReadingJobs.READ);

    private final SchedulerClient jobs;
    private final JdbcClient sql;

    /** Lazy: the scheduler itself asks for the jobs. */
    JobReadings(@Lazy SchedulerClient jobs, JdbcClient sql) {
        this.jobs = jobs;
        this.sql = sql;
    }

    @Override
    public void read(PageKey page, Instant at) {
        jobs.schedule(
                TASK.instance(page.text()).scheduledTo(at), ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
    }

    private static final String BUSY =
            """
            select exists (
                select from scheduled_tasks
                where task_name = :task
                  and execution_time <= :at
                  and coalesce(consecutive_failures, 0) = 0)
            """;

    @Override
    public boolean areBusy(Instant at) {
        return sql.sql(BUSY)
                .param("task", ReadingJobs.READ)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
