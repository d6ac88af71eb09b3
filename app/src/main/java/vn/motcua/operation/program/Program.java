// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.program;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import vn.motcua.files.Shelves;
import vn.motcua.operation.database.DataFolder;
import vn.motcua.operation.database.Database;
import vn.motcua.operation.database.Opening;
import vn.motcua.operation.database.Purpose;

/** One call of the program: its options, its console, and the way to Spring and the database. */
public final class Program {
    private final Class<?> application;
    private final GlobalOptions options;
    private final Map<String, String> environment;
    private final Console console;

    /**
     * A call of the program.
     *
     * @param application the Spring application
     * @param options the global options, which the command line fills
     * @param environment the environment variables
     */
    public Program(Class<?> application, GlobalOptions options, Map<String, String> environment) {
        this.application = application;
        this.options = options;
        this.environment = Map.copyOf(environment);
        this.console = Console.ofProcess(options);
    }

    /** Where results and sentences go. */
    public Console console() {
        return console;
    }

    /** The data folder that was named. */
    public DataFolder dataFolder() {
        return options.dataFolder(environment);
    }

    /** The environment variables of this call. */
    public Map<String, String> environment() {
        return environment;
    }

    /** The places for files by the environment of this call, as the application reads it. */
    public Shelves shelves(InstantSource clock) {
        return new Shelves(
                name ->
                        environment.getOrDefault(
                                name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'),
                                ""),
                dataFolder().root(),
                clock);
    }

    /**
     * Works with the beans of the application, without the web server: opens the database or shares
     * a running one, starts Spring, works, and ends both. Beans are made when asked for; jobs are
     * left to the server.
     */
    public <T> T withContext(Function<ApplicationContext, T> work) {
        return during(
                Purpose.COMMAND,
                dataFolder(),
                (database, lifetime) ->
                        work.apply(lifetime.with(() -> spring(database, Map.of()).command())));
    }

    /**
     * Works while the web server runs, and ends it when {@code work} returns or the process is told
     * to end.
     *
     * @param properties of Spring, for this run
     */
    public <T> T withServer(Map<String, Object> properties, Function<ApplicationContext, T> work) {
        return during(
                Purpose.SERVER,
                dataFolder(),
                (database, lifetime) -> {
                    LogFile.keepIn(dataFolder().logs());
                    return work.apply(lifetime.with(() -> spring(database, properties).server()));
                });
    }

    /**
     * Works with a database alone, without Spring.
     *
     * @param folder the data folder, or one to try things in
     */
    public <T> T withDatabase(DataFolder folder, Function<Database, T> work) {
        return during(Purpose.COMMAND, folder, (database, lifetime) -> work.apply(database));
    }

    private interface Work<T> {
        T with(Database database, Lifetime lifetime) throws Exception;
    }

    private <T> T during(Purpose purpose, DataFolder folder, Work<T> work) {
        try (Lifetime lifetime = Lifetime.begin()) {
            try {
                Opening opening =
                        new Opening(purpose, environment, console::tell, lifetime::isSignalled);
                return work.with(lifetime.with(() -> folder.open(opening)), lifetime);
            } catch (Exception e) {
                throw lifetime.isSignalled() ? new CancellationException() : FailureWords.told(e);
            }
        }
    }

    private SpringStart spring(Database database, Map<String, Object> properties) {
        return new SpringStart(application, database.access(), withDataFolder(properties));
    }

    private Map<String, Object> withDataFolder(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("motcua.data", dataFolder().root().toString());
        return all;
    }
}
