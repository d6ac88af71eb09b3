// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * Whom the installation believes: the authorities whose certificates it accepts, and the service
 * that stamps the time.
 *
 * @param authorities root or issuing certificates
 * @param asksStates whether the services named in certificates are asked which are revoked
 * @param timeStamps the address of the time stamp service (RFC 3161); empty when there is none
 */
public record Trust(
        List<X509Certificate> authorities, boolean asksStates, Optional<URI> timeStamps) {
    public Trust {
        authorities = List.copyOf(authorities);
    }
}
