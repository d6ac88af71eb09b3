// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells requests of this very machine from those of others. */
final class Loopback {
    /** A proxy on this machine speaks for somebody elsewhere, and names them so. */
    private static final List<String> OF_PROXIES =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

    private Loopback() {}

    /** True when the request comes from this machine and from no proxy. */
    static boolean isFrom(HttpServletRequest request) {
        return OF_PROXIES.stream().noneMatch(name -> request.getHeader(name) != null)
                && isLoopback(request.getRemoteAddr());
    }

    /** Addresses of requests are numbers, so no name is looked up. */
    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
