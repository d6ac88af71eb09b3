// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads each page once. */
@Configuration(proxyBeanMethods = false)
class ReadingTasks {
    @Bean
    Task<Void> readLetters(ReadingDesk desk, PageDesk pages) {
        return Tasks.oneTime(ReadingJobs.READ, Void.class)
                .execute((instance, context) ->
                        PageKey.parse(instance.getId())
                                .ifPresent(page -> desk.read(page, pages.file(page.file()))));
    }
}
