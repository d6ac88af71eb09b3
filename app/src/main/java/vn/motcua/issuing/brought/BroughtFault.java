// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.util.Locale;

/** Why a paper that was made outside of the program cannot be a draft as it is. */
public enum BroughtFault {
    /** Nobody said what it is called. */
    NO_TITLE("title"),
    /** There is no file yet. */
    NO_FILE("file"),
    /** The file is no PDF, or cannot be read in time. */
    UNREADABLE("file"),
    /** It bears a signature already: a number would break it. */
    SIGNED("file"),
    /** It is a form that only some programs can show. */
    LIVING_FORM("file"),
    /** Notes, stamps or marks lie over its pages. */
    NOTES("file"),
    /** No corner is free for the code that checks it. */
    NO_CORNER("file"),
    /** A number stands on it already. */
    NUMBER_TYPED("file"),
    /** There is too little room for the number. */
    NUMBER_NARROW("file"),
    /** A day, month or year stands on it already. */
    DATE_TYPED("file"),
    /** There is too little room for day, month or year. */
    DATE_NARROW("file"),
    /** Nobody knows where the number goes. */
    NO_NUMBER("number"),
    /** Nobody knows where the date goes. */
    NO_DATE("date"),
    /** The capacity of the signer is not found. */
    NO_SIGNATURE("signature"),
    /** There is too little room between the capacity and what stands below. */
    SIGNATURE_NARROW("signature"),
    /** Below the capacity stands somebody else who may sign. */
    OTHER_SIGNER("signer"),
    /** A box that was chosen lies over another. */
    OVERLAP("signature"),
    /** Neither the paper nor the form tells the symbol, or it is none. */
    NO_SYMBOL("symbol"),
    /** The paper shows another symbol than the form. */
    OTHER_SYMBOL("symbol");

    private final String field;

    BroughtFault(String field) {
        this.field = field;
    }

    /** What is to be mended: a field of the form. */
    public String field() {
        return field;
    }

    /** The word in messages, such as {@code no-title}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
