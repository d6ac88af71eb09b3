// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.proof.jdbc;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Repository;
import vn.motcua.files.FileAddress;
import vn.motcua.signing.proof.PaperProofs;
import vn.motcua.signing.proof.ProofJobs;

/** Extends papers as jobs of db-scheduler. */
@Repository
class JobProofs implements ProofJobs {
    private static final Logger LOG = LoggerFactory.getLogger(JobProofs.class);

    private static final TaskDescriptor<Void> EXTEND = TaskDescriptor.of(PaperProofs.EXTEND);

    private static final TaskDescriptor<Void> CHECK = TaskDescriptor.of(PaperProofs.CHECK);

    private final SchedulerClient jobs;

    /** Lazy: the scheduler itself asks for the jobs. */
    JobProofs(@Lazy SchedulerClient jobs) {
        this.jobs = jobs;
    }

    @Override
    public void extend(FileAddress address, Instant at) {
        jobs.schedule(
                EXTEND.instance(address.hex()).scheduledTo(at),
                ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
    }

    @Override
    public void extendNow(FileAddress address, Instant at) {
        try {
            jobs.schedule(
                    EXTEND.instance(address.hex()).scheduledTo(at),
                    ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException | ExecutionException running) {
            LOG.debug("A time stamp is asked for already");
        }
    }

    @Override
    public void check(FileAddress address, Instant at) {
        jobs.schedule(
                CHECK.instance(address.hex()).scheduledTo(at),
                ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
    }
}
