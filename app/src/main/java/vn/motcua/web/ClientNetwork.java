// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a request comes from, as far as tries are counted by it. */
public final class ClientNetwork {
    /** One household gets a whole /64 of IPv6, of which any address can be used. */
    private static final int GROUPS_OF_A_HOUSEHOLD = 4;

    private ClientNetwork() {}

    /** The address of IPv4, or the /64 network of IPv6. */
    public static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return address.contains(":")
                ? Arrays.stream(address.split(":", -1))
                        .limit(GROUPS_OF_A_HOUSEHOLD)
                        .collect(Collectors.joining(":"))
                : address;
    }
}
