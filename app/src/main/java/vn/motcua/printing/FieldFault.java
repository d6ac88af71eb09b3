// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

/**
 * What is wrong with something typed into a field of a result.
 *
 * @param field its name
 * @param kind what is wrong
 * @param detail the sign that cannot be printed; else empty
 */
public record FieldFault(String field, Kind kind, String detail) {
    /** What can be wrong. */
    public enum Kind {
        /** The paper needs it, and nothing was typed. */
        MISSING,
        /** No day: {@code 05/02/2026} is one. */
        NO_DATE,
        /** No whole number from 0: {@code 1.200} is one. */
        NO_NUMBER,
        /** More than 2,000 signs. */
        TOO_LONG,
        /** A sign that the font of papers does not have. */
        MISSING_GLYPH,
        /** A field that this template does not have. */
        UNKNOWN
    }
}
