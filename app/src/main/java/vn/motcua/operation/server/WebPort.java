// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/** The port of the web server, looked at before anything is started. */
final class WebPort {
    private static final int HIGHEST = 65_535;

    private WebPort() {}

    /** Throws a sentence with the way out if we could not listen there; port 0 always fits. */
    static void require(InetAddress address, int port) {
        if (port < 0 || port > HIGHEST) {
            throw PlainFailure.wrongUse(Sentence.of("operation.run.range", port));
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
        } catch (BindException e) {
            throw new PlainFailure(sentence(address, port, e), e);
        } catch (IOException e) {
            throw new PlainFailure(listen(address, port, e), e);
        }
    }

    private static Sentence sentence(InetAddress address, int port, BindException trouble) {
        if (String.valueOf(trouble.getMessage()).contains("in use")) {
            return Sentence.of("operation.run.taken", port);
        }
        return listen(address, port, trouble);
    }

    private static Sentence listen(InetAddress address, int port, IOException trouble) {
        return Sentence.of(
                "operation.run.listen", address.getHostAddress(), port, trouble.getMessage());
    }
}
