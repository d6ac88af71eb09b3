// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

/** What is told beside the verdict. */
public enum Remark {
    /** The file holds a program (JavaScript). */
    HAS_SCRIPT,
    /** The file wants to start another program or open an address when it is opened. */
    HAS_LAUNCH,
    /** Other files hang on it. */
    HAS_ATTACHMENTS
}
