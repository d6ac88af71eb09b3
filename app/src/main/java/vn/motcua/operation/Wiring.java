// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.audit.SealLog;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.dossier.act.ApologyPolicy;
import vn.motcua.printing.Papers;
import vn.motcua.printing.TemplateRegister;

/** What the modules are handed from outside: the clock, the calendar, the folder of the seals. */
@Configuration(proxyBeanMethods = false)
class Wiring {
    /** The one place where the program asks the machine for the time. */
    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DueDateCalculator dueDateCalculator() {
        return DueDateCalculator.national();
    }

    @Bean
    Papers papers(TemplateRegister register) {
        return new Papers(register);
    }

    /** How many working days before the due day somebody is asked to apologise. */
    @Bean
    ApologyPolicy apologyPolicy(@Value("${motcua.apology.days-before:2}") int daysBefore) {
        return new ApologyPolicy(daysBefore);
    }

    /** Seals are kept in the data folder, beside the database and not in it. */
    @Bean
    SealLog sealLog(@Value("${motcua.data:data}") Path data) {
        return new SealLog(data.resolve("seals").resolve("seals.log"));
    }
}
