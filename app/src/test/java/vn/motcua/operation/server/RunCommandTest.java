// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.ProgramStart;
import vn.motcua.testing.RunningProgram;

class RunCommandTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir private Path parent;

    @Test
    void a_server_serves_is_alone_survives_its_database_and_ends_cleanly() throws Exception {
        Path data = parent.resolve("dữ liệu");
        String folder = data.toString();
        try (RunningProgram server = start("--data", folder, "run", "--port", "0", "--empty")) {
            String ready = server.nextLine();
            assertThat(ready)
                    .as(server.complaints())
                    .startsWith("Một Cửa is ready: http://localhost:");
            assertThat(server.nextLine())
                    .as("nobody administers it yet")
                    .contains(ready.replaceFirst(".*: ", "") + "/thiet-lap/");
            URI health = URI.create(ready.replaceFirst(".*: ", "") + "/actuator/health");
            assertThat(isUp(health)).isTrue();

            assertASecondOneIsRefused(folder);
            assertACommandSharesTheDatabase(folder);

            kill(postgres(data));
            assertThat(comesUp(health)).isTrue();

            long database = postgres(data);
            server.tellToEnd();
            assertThat(server.exit()).isEqualTo(143);
            assertThat(server.lines()).isEmpty();
            assertThat(ProcessHandle.of(database)).isEmpty();
            assertThat(data.resolve("logs/motcua.log")).isNotEmptyFile();
        }
    }

    @Test
    void a_port_that_is_taken_is_told_in_a_sentence_before_anything_is_made() throws Exception {
        Path data = parent.resolve("data");
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                RunningProgram server =
                        start("run", "--data=" + data, "--port=" + other.getLocalPort())) {
            assertThat(server.exit()).isEqualTo(1);
            assertThat(server.lines()).isEmpty();
            assertThat(server.complaints()).contains("--port", "đang có chương trình khác dùng");
            assertThat(data).doesNotExist();
        }
    }

    private void assertASecondOneIsRefused(String folder) throws Exception {
        try (RunningProgram second = start("run", "--data", folder, "--port", "0")) {
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.lines()).isEmpty();
            assertThat(second.complaints().lines())
                    .singleElement()
                    .asString()
                    .contains("Máy chủ Một Cửa đã chạy", "already runs", folder);
        }
    }

    private void assertACommandSharesTheDatabase(String folder) throws Exception {
        try (RunningProgram doctor = start("doctor", "--data", folder, "--lang", "en")) {
            assertThat(doctor.lines())
                    .anySatisfy(line -> assertThat(line).startsWith("✓ A server runs on"))
                    .endsWith("All that is needed is well.");
            assertThat(doctor.exit()).isZero();
        }
    }

    private RunningProgram start(String... arguments) throws IOException {
        return ProgramStart.in(parent).start(arguments);
    }

    private static long postgres(Path data) throws IOException {
        Path file = data.resolve("database-18").resolve("postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst());
    }

    private static void kill(long process) {
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
    }

    private static boolean comesUp(URI health) throws Exception {
        long start = System.nanoTime();
        while (!isUp(health)) {
            if (System.nanoTime() - start > SOON.toNanos()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUp(URI health) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString())
                    .body()
                    .contains("\"UP\"");
        }
    }
}
