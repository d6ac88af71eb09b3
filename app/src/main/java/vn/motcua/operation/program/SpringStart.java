// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.program;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.motcua.operation.database.DatabaseAccess;

/** Starts Spring over an opened database. */
final class SpringStart {
    private static final int CONNECTIONS = 16;

    private final Class<?> application;
    private final Map<String, Object> properties = new HashMap<>();

    /**
     * Prepares a start.
     *
     * @param properties what the command sets, over the application's own properties
     */
    SpringStart(Class<?> application, DatabaseAccess access, Map<String, Object> properties) {
        this.application = application;
        this.properties.put("spring.datasource.url", access.jdbcUrl());
        this.properties.put("spring.datasource.username", access.user());
        this.properties.put("spring.datasource.password", access.password());
        this.properties.put("spring.datasource.hikari.maximum-pool-size", CONNECTIONS);
        this.properties.put("spring.datasource.hikari.minimum-idle", 1);
        this.properties.putAll(properties);
    }

    /** Starts with the web server; returns when it serves. */
    ConfigurableApplicationContext server() {
        return prepared(WebApplicationType.SERVLET).run();
    }

    /** Starts without the web server and without running jobs: those are the server's. */
    ConfigurableApplicationContext command() {
        SpringApplication spring = prepared(WebApplicationType.NONE);
        spring.setLazyInitialization(true);
        spring.addInitializers(SpringStart::leaveJobsToTheServer);
        ConfigurableApplicationContext context = spring.run();
        context.getBean(FlywayMigrationInitializer.class);
        return context;
    }

    private SpringApplication prepared(WebApplicationType type) {
        SpringApplication spring = new SpringApplication(application);
        spring.setWebApplicationType(type);
        spring.setRegisterShutdownHook(false);
        spring.setAddCommandLineProperties(false);
        // Not on the command line, where every user of the machine would read the password.
        spring.addInitializers(context ->
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("motcua", properties)));
        return spring;
    }

    private static void leaveJobsToTheServer(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context)
                .registerBean(DbSchedulerStarter.class, () -> () -> {});
    }
}
