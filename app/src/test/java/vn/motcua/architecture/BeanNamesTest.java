// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.BeanDefinitionOverrideException;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;
import org.springframework.core.io.Resource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import vn.motcua.MotCua;

/**
 * No two beans of the program have the same name, in whatever rooms they are: it would not start.
 */
class BeanNamesTest {
    private static DefaultListableBeanFactory registered(Class<?>... others) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.setAllowBeanDefinitionOverriding(false);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(beans);
        scanner.addExcludeFilter(new AnnotationTypeFilter(ComponentScan.class));
        scanner.addExcludeFilter((type, _) -> isOfTests(type.getResource()));
        scanner.scan(MotCua.class.getPackageName());
        for (Class<?> other : others) {
            register(beans, other);
        }
        new ConfigurationClassPostProcessor().postProcessBeanDefinitionRegistry(beans);
        return beans;
    }

    private static boolean isOfTests(Resource type) throws IOException {
        return type.getURL().getPath().contains("/test-classes/");
    }

    private static void register(BeanDefinitionRegistry beans, Class<?> type) {
        beans.registerBeanDefinition(type.getName(), new RootBeanDefinition(type));
    }

    @Test
    void every_bean_has_a_name_of_its_own() {
        assertThat(registered().getBeanDefinitionCount()).isGreaterThan(300);
    }

    /** A room that names a bean as another does. */
    static class Doubled {
        @Bean
        String fileStore() {
            return "";
        }
    }

    @Test
    void a_second_bean_of_a_name_is_found() {
        assertThatThrownBy(() -> registered(Doubled.class))
                .isInstanceOf(BeanDefinitionOverrideException.class);
    }
}
