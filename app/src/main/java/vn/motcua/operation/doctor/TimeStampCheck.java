// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/**
 * Whether the time stamp service answers.
 *
 * @param address as set by {@code motcua.signing.tsa}; empty when none is set
 */
record TimeStampCheck(String address) implements Check {
    private static final int PATIENCE = 3000;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    @Override
    public Finding look() {
        if (address.isBlank()) {
            return Finding.advice("operation.doctor.tsa.none");
        }
        try (var socket = new Socket()) {
            URI service = URI.create(address.strip());
            socket.connect(new InetSocketAddress(service.getHost(), port(service)), PATIENCE);
            return Finding.well("operation.doctor.tsa.well", address);
        } catch (IOException | IllegalArgumentException silent) {
            return Finding.advice("operation.doctor.tsa.silent", address);
        }
    }

    private static int port(URI service) {
        if (service.getPort() > 0) {
            return service.getPort();
        }
        return "https".equals(service.getScheme()) ? HTTPS : HTTP;
    }
}
