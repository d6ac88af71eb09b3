// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import vn.motcua.MotCua;

/** The whole product with a meter in front of its connections. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = MotCua.class)
class MeteredApplication {
    @Bean
    static BeanPostProcessor meteredConnections() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new MeteredDataSource(pool) : bean;
            }
        };
    }
}
