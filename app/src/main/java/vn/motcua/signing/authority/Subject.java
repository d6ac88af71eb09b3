// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.authority;

import java.time.Instant;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * Whom a certificate names.
 *
 * @param name of the person or of the agency
 * @param organisation the agency
 * @param from the first moment of validity
 * @param until the last
 */
public record Subject(String name, String organisation, Instant from, Instant until) {
    X500Name distinguishedName() {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.CN, name)
                .build();
    }
}
