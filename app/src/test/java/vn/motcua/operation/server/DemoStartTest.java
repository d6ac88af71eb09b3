// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;

class DemoStartTest {
    @TempDir private Path home;
    private final BlockingQueue<Path> loaded = new LinkedBlockingQueue<>();

    @BeforeEach
    void a_demo_is_there() throws IOException {
        Files.createDirectories(home.resolve("demo"));
    }

    @Test
    void an_empty_installation_gets_the_demo() throws InterruptedException {
        new DemoStart(home, Map.of()).load(contextWith(true));

        assertThat(loaded.poll(10, TimeUnit.SECONDS)).isEqualTo(home.resolve("demo"));
    }

    @Test
    void an_installation_in_use_does_not() {
        new DemoStart(home, Map.of()).load(contextWith(false));

        assertThat(loaded).isEmpty();
    }

    @Test
    void an_external_database_does_not() {
        Map<String, String> external = Map.of("MOTCUA_DB_URL", "jdbc:postgresql://db/motcua");

        new DemoStart(home, external).load(contextWith(true));

        assertThat(loaded).isEmpty();
    }

    @Test
    void a_demo_that_cannot_be_loaded_does_not_end_the_server() {
        DemoLoader broken = loader(true);
        GenericApplicationContext context = new GenericApplicationContext();
        context.registerBean(
                DemoLoader.class,
                () ->
                        new DemoLoader() {
                            @Override
                            public boolean isWanted() {
                                return broken.isWanted();
                            }

                            @Override
                            public void load(Path folder) {
                                throw new IllegalStateException("the disk is full");
                            }
                        });
        context.refresh();

        assertThatCode(() -> new DemoStart(home, Map.of()).load(context))
                .doesNotThrowAnyException();
    }

    private GenericApplicationContext contextWith(boolean wanted) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.registerBean(DemoLoader.class, () -> loader(wanted));
        context.refresh();
        return context;
    }

    private DemoLoader loader(boolean wanted) {
        return new DemoLoader() {
            @Override
            public boolean isWanted() {
                return wanted;
            }

            @Override
            public void load(Path folder) {
                loaded.add(folder);
            }
        };
    }
}
