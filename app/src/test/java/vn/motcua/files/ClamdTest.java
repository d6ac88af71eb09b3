// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClamdTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    /** The test file of all scanners, put together so that no scanner finds it here. */
    private static final byte[] EICAR =
            ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                    .getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_virus_is_named_and_a_clean_file_of_many_pieces_passes() throws IOException {
        try (Scanner scanner = new Scanner("%s")) {
            Clamd clamd = new Clamd(scanner.place(), SOON);

            assertThat(clamd.look(EICAR)).isEqualTo(new VirusScan.Found.Virus("Eicar-Signature"));
            assertThat(clamd.look(new byte[200_000])).isEqualTo(new VirusScan.Found.Nothing());
        }
    }

    @Test
    void whoever_does_not_answer_or_answers_otherwise_has_not_looked() throws IOException {
        try (Scanner scanner = new Scanner("INSTREAM size limit exceeded. ERROR")) {
            assertThat(new Clamd(scanner.place(), SOON).look(EICAR))
                    .isEqualTo(new VirusScan.Found.NotLooked());
        }
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String place = "127.0.0.1:" + silent.getLocalPort();
            assertThat(new Clamd(place, Duration.ofMillis(200)).look(EICAR))
                    .isEqualTo(new VirusScan.Found.NotLooked());
        }
        assertThat(new Clamd("/nowhere/clamd.ctl", SOON).look(EICAR))
                .isEqualTo(new VirusScan.Found.NotLooked());
    }

    /** Speaks as clamd does: reads pieces until the empty one and tells what it found. */
    private static final class Scanner implements AutoCloseable {
        private final ServerSocket socket;
        private final String answer;

        Scanner(String answer) throws IOException {
            this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            this.answer = answer;
            Thread.ofVirtual().start(this::serve);
        }

        String place() {
            return "127.0.0.1:" + socket.getLocalPort();
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (Socket line = socket.accept();
                        DataInputStream in = new DataInputStream(line.getInputStream())) {
                    assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                            .isEqualTo("zINSTREAM\0");
                    StringBuilder all = new StringBuilder();
                    for (int length = in.readInt(); length > 0; length = in.readInt()) {
                        all.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
                    }
                    boolean ill = all.indexOf("EICAR-STANDARD") >= 0;
                    String found = ill ? "stream: Eicar-Signature FOUND" : "stream: OK";
                    line.getOutputStream()
                            .write(
                                    (answer.formatted(found) + "\0")
                                            .getBytes(StandardCharsets.UTF_8));
                } catch (IOException closed) {
                    return;
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
