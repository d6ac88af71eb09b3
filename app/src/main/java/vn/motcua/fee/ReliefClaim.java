// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

/**
 * Somebody claims to belong to a class that is relieved.
 *
 * @param forWhom the class, never {@link ReliefClass#EVERYBODY}
 * @param proof what they show, such as the number of a certificate; empty while nothing was shown
 */
public record ReliefClaim(ReliefClass forWhom, String proof) {
    public ReliefClaim {
        if (!forWhom.needsProof()) {
            throw new IllegalArgumentException("nobody claims to be everybody");
        }
    }
}
