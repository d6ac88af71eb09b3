// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.server;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the data of jobs are kept in the database: as JSON, which later versions can read. */
@Configuration(proxyBeanMethods = false)
class JobFormat {
    @Bean
    DbSchedulerCustomizer jobsAsJson() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }
        };
    }
}
