// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.reading;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.archive.digitise.ReadingJobs;

/**
 * Reads old results in the background, one paper at a time, on one node of the installation. Pages
 * of the dossiers of today go first, and it stops with the program.
 */
@Configuration(proxyBeanMethods = false)
class OldScanJob {
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> readOldResults(OldScanDesk desk, ReadingJobs pages, InstantSource clock) {
        return Tasks.recurring("read-old-results", FixedDelay.of(EVERY))
                .execute((instance, context) -> {
                    BooleanSupplier ends = context.getSchedulerState()::isShuttingDown;
                    desk.work(Long.MAX_VALUE, stop(pages, clock, ends));
                });
    }

    /** True when others come first, the go took long, or the program ends. */
    static BooleanSupplier stop(ReadingJobs pages, InstantSource clock, BooleanSupplier ends) {
        Instant end = clock.instant().plus(LONGEST);
        return () -> {
            Instant now = clock.instant();
            return ends.getAsBoolean() || now.isAfter(end) || pages.areBusy(now);
        };
    }
}
