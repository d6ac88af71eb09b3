// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

/** What became of removing a file. */
public enum Removal {
    /** It is gone, now or since before. */
    REMOVED,
    /** Something points to it. */
    NEEDED,
    /** Somebody brought it so lately that they may be about to point to it. */
    TOO_FRESH,
    /** There never was such a file. */
    UNKNOWN
}
