// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.remote;

import java.net.URI;

/**
 * Where a remote key lies and how the office is known there.
 *
 * @param service the base address, ending in {@code /csc/v2/}
 * @param clientId of the office at the service
 * @param clientSecret that goes with it; never logged
 * @param credential the name of the key at the service
 */
public record RemoteAccount(URI service, String clientId, String clientSecret, String credential) {
    @Override
    public String toString() {
        return "RemoteAccount[" + service + "]";
    }
}
