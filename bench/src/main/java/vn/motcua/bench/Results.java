// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.VietnamTime;

/** The raw figures of one run with the facts of the machine, kept under {@code bench/results}. */
final class Results {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmm", Locale.ROOT);
    private static final long MEGABYTE = 1024 * 1024;

    private final String name;
    private final Instant at;
    private final Map<String, Object> raw = new LinkedHashMap<>();

    private Results(String name, Instant at) {
        this.name = name;
        this.at = at;
    }

    /** Empty results of the benchmark of this name, with the machine and the database named. */
    static Results of(String name, Instant at, ApplicationContext beans) {
        Results results = new Results(name, at);
        results.add("at", VietnamTime.local(at).toString());
        results.add("machine", machine(JdbcClient.create(beans.getBean(DataSource.class))));
        return results;
    }

    /** Empty results of a benchmark that needs no database, with the machine named. */
    static Results withoutDatabase(String name, Instant at) {
        Results results = new Results(name, at);
        results.add("at", VietnamTime.local(at).toString());
        results.add("machine", machine());
        return results;
    }

    private static Map<String, Object> machine() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("cores", Runtime.getRuntime().availableProcessors());
        facts.put("maxHeapMegabytes", Runtime.getRuntime().maxMemory() / MEGABYTE);
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put("java", Runtime.version().toString());
        return facts;
    }

    private static Map<String, Object> machine(JdbcClient sql) {
        Map<String, Object> facts = machine();
        facts.put("postgresql", setting(sql, "server_version"));
        for (String name : new String[] {"fsync", "synchronous_commit", "shared_buffers", "jit"}) {
            facts.put(name, setting(sql, name));
        }
        return facts;
    }

    private static String setting(JdbcClient sql, String name) {
        return sql.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    /** Adds a figure, a record of figures or a list of these. */
    void add(String figure, Object value) {
        raw.put(figure, value);
    }

    /** Writes the file and says where. */
    void keep() throws IOException {
        Path folder = Installation.home().resolve("bench").resolve("results");
        Files.createDirectories(folder);
        String time = VietnamTime.local(at).format(STAMP);
        Path file = folder.resolve(name + "-" + time + ".json");
        JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(file, json.writeValueAsString(raw) + "\n");
        System.out.println("raw results: bench/results/" + file.getFileName());
    }
}
