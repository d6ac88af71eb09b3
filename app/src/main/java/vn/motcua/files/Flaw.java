// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.util.Locale;

/** Why a file that was brought cannot be kept as it is. */
public enum Flaw {
    /** It is locked by a password, or restricted by its owner. */
    LOCKED,
    /** It runs a script (JavaScript). */
    SCRIPT,
    /** It starts programs, opens other files or sends data away. */
    LAUNCH,
    /** It carries other files inside. */
    CARRIES_FILES,
    /** It becomes huge when it is opened. */
    SWELLS,
    /** It has more than 300 pages, or larger ones than A0. */
    TOO_MANY_PAGES,
    /** It is a picture of more points than are taken in. */
    TOO_MANY_PIXELS,
    /** It is cut off, or not what its beginning says. */
    DAMAGED,
    /** It took too long to look into it. */
    TOO_SLOW,
    /** It is a document of an office program. */
    OFFICE,
    /** It is a document of an office program with macros. */
    MACROS,
    /** It is a folder of files in one (zip, rar, 7z). */
    ARCHIVE,
    /** It is a photograph as iPhones take it (HEIC). */
    HEIC;

    /** In small letters, as in keys of messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
