// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

/** Why a PDF is not opened. */
public enum PdfFlaw {
    /** It has no bytes. */
    EMPTY,
    /** It is no PDF. */
    NOT_A_PDF,
    /** It is locked by a password, or restricted by its owner. */
    ENCRYPTED,
    /** It cannot be read. */
    DAMAGED,
    /** It has more pages, or larger ones, than an office takes in. */
    TOO_MANY_PAGES,
    /** It swells when it is opened: nobody makes such a file by chance. */
    SWELLING
}
