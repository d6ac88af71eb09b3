// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

/** Why a file is not looked into. */
public enum Unreadable {
    /** It has no bytes. */
    EMPTY,
    /** It is larger than is taken in. */
    TOO_LARGE,
    /** It is no PDF. */
    NOT_A_PDF,
    /** It is locked by a password. */
    ENCRYPTED,
    /** It is a PDF that cannot be read. */
    DAMAGED,
    /** It has more pages, or larger ones, than an office issues. */
    TOO_MANY_PAGES,
    /** It swells when it is opened: nobody makes such a file by chance. */
    SWELLING,
    /** It took too long. */
    TOO_SLOW
}
