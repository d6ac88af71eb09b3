// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

/** What a PDF does, or has done, besides showing its pages. */
public enum PdfDeed {
    /** It runs a script. */
    SCRIPT,
    /** It starts a program, opens another file, sends a form away, or plays something. */
    LAUNCH,
    /** It carries other files inside. */
    CARRY_FILES
}
