// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import java.util.List;

/**
 * One line of the register of certificates.
 *
 * @param id in the register
 * @param owner the person or the unit
 * @param state the word of how it stands: in-use, soon, expired, withdrawn
 * @param facts what else is known, each a phrase
 * @param usable true while it can be withdrawn
 */
record CertificateLine(long id, String owner, String state, List<String> facts, boolean usable) {
    CertificateLine {
        facts = List.copyOf(facts);
    }
}
