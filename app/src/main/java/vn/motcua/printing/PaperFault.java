// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

/**
 * A reason why a paper is not printed. Holds no word of the paper itself, but for the one sign that
 * is wrong.
 *
 * @param kind what is wrong
 * @param variable the variable it concerns; empty when it is the paper as a whole
 * @param detail the sign, number or type that is wrong
 */
public record PaperFault(Kind kind, String variable, String detail) {
    /** What can be wrong with a paper. */
    public enum Kind {
        /** The law wants this on the paper, and there is nothing. */
        MISSING_VALUE,
        /** A value of another type than the variable's. */
        WRONG_TYPE,
        /** A value for a variable that this kind of paper does not have. */
        UNKNOWN_VALUE,
        /** A sign that the font does not have: it would be printed as a number sign. */
        MISSING_GLYPH,
        /** A picture that is no PNG, or a code too long to be drawn. */
        BAD_PICTURE,
        /** More rows, words or pages than one paper may have. */
        TOO_LARGE,
        /** The press took longer than a paper may take. */
        TOO_SLOW
    }
}
