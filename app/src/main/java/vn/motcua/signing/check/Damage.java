// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

/** How a paper is not what was signed. */
public enum Damage {
    /** What was signed was changed. */
    ALTERED,
    /** Something that a reader sees was added or covered after a signature. */
    CONTENT_ADDED,
    /** Attached files, or what it does when it is opened, are not those that were signed. */
    LOAD_CHANGED,
    /** Bytes hang on the end that no signature covers. */
    APPENDED,
    /** A signature is not made as it must be. */
    MALFORMED
}
