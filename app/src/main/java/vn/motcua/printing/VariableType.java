// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

/** What a variable of a template holds, and so what can be done with it. */
public enum VariableType {
    /**
     * Words as they are; {@code upper} in capitals, {@code head} in capitals with the name of an
     * agency on two lines.
     */
    TEXT,
    /** A whole number; {@code words} reads it out. */
    NUMBER,
    /** An amount in đồng; {@code words} reads it out. */
    MONEY,
    /** A Vietnam day, written as on a document; {@code short} in figures. */
    DATE,
    /** Hour, minute and day in Vietnam; {@code short} in figures, {@code day} the day alone. */
    MOMENT,
    /** Something that is so or not; only for conditions. */
    FLAG,
    /** Words one below the other; only for repetitions. */
    LIST,
    /** Rows with columns of their own; only for repetitions. */
    TABLE,
    /** Words that are drawn as a QR code. */
    QR,
    /** A picture in PNG. */
    IMAGE;

    /** Whether a variable of this type stands within a sentence. */
    boolean isWritten() {
        return switch (this) {
            case TEXT, NUMBER, MONEY, DATE, MOMENT -> true;
            case FLAG, LIST, TABLE, QR, IMAGE -> false;
        };
    }

    /** Whether something is repeated for each of what a variable of this type holds. */
    boolean isRepeated() {
        return this == LIST || this == TABLE;
    }

    /** Whether this type can be written in {@code manner}; the empty one is the usual manner. */
    boolean knows(String manner) {
        return switch (manner) {
            case "" -> isWritten();
            case "upper", "head" -> this == TEXT;
            case "words" -> this == NUMBER || this == MONEY;
            case "short" -> this == DATE || this == MOMENT;
            case "day" -> this == MOMENT;
            default -> false;
        };
    }
}
