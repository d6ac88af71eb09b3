// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

/** How long a signature can be checked: levels of ETSI EN 319 142-1 (PAdES baseline). */
public enum PaperLevel {
    /** Below the lowest level of the standard. */
    NONE,
    /** Signed: checked with the help of services, while the certificate is valid. */
    B,
    /** With a time stamp: the moment is proved. */
    T,
    /** With the states of the certificates: checked without any service. */
    LT,
    /** And stamped once more: for the archive. */
    LTA
}
