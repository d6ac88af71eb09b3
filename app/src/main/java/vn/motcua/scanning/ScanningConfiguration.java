// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.motcua.files.Inspection;

/** The room of scans of this machine, with the programs that it has. */
@Configuration(proxyBeanMethods = false)
class ScanningConfiguration {
    @Bean
    Inspection inspection(Environment settings) {
        return new Entrance(new HeifConvert(programs(settings)));
    }

    private static LimitedProgram programs(Environment settings) {
        return new LimitedProgram(settings.getProperty("PATH", ""));
    }
}
