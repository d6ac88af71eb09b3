// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

/** Where the private key of a certificate lies. */
public enum KeyHome {
    /** In a locked file (PKCS#12) that the program keeps; of the demo only. */
    FILE,
    /** In a token or module with a PKCS#11 library. */
    TOKEN,
    /** At a remote signing service, such as SIM PKI. */
    REMOTE
}
