// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

/**
 * What becomes of a file that nobody could look through for viruses, the setting {@code
 * motcua.files.unscanned}. Product default: allow, ADR 0038.
 */
public enum UnscannedPolicy {
    /** It is kept, and marked as not scanned. */
    ALLOW,
    /** It is not taken in. */
    REFUSE
}
